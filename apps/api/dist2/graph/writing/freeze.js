import { canonicalJson, sha256 } from "@reviewpoint/domain/moderation";
/** Freezes plain facts, so that anybody can tell later whether a letter of them has changed. */
export function freeze(facts) {
    const content = canonicalJson(facts);
    return { content, sha256: sha256(content) };
}
//# sourceMappingURL=freeze.js.map