import { createHash } from "node:crypto";
/**
 * A name for somebody or something that stays the same through a pack, and tells nobody who it is. Of a trainee it is the
 * one that the board's pages show.
 *
 * @param letter P for a trainee, A for an assessor, M for a moderator, S for a school.
 */
export function pseudonym(letter, id) {
    if (id === null)
        return "";
    return `${letter}-${createHash("sha256").update(id).digest("hex").slice(0, 8).toUpperCase()}`;
}
//# sourceMappingURL=pseudonym.js.map