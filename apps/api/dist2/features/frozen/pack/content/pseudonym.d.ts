/**
 * A name for somebody or something that stays the same through a pack, and tells nobody who it is. Of a trainee it is the
 * one that the board's pages show.
 *
 * @param letter P for a trainee, A for an assessor, M for a moderator, S for a school.
 */
export declare function pseudonym(letter: "P" | "A" | "M" | "S", id: string | null): string;
