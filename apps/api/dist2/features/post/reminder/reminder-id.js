import { createHash } from "node:crypto";
/**
 * The id of the message of one reminder: the same for the same rule, thing and day, so that its key lets it be there
 * once, whoever asks for it and however often. A uuid of version 8 (RFC 9562).
 */
export function reminderId(rule, thing, day) {
    const hex = createHash("sha256")
        .update(JSON.stringify([rule, thing, day]))
        .digest("hex");
    const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 3) | 8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
//# sourceMappingURL=reminder-id.js.map