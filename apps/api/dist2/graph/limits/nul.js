import { Refusal } from "../refusals/refusal.js";
/** Whether a value holds the character U+0000, which PostgreSQL keeps in no text. */
export function holdsNul(value) {
    if (typeof value === "string")
        return value.includes("\0");
    if (typeof value !== "object" || value === null)
        return false;
    return Object.values(value).some(holdsNul);
}
/** Refuses a document one of whose texts holds it. */
export const nulRule = (context) => ({
    StringValue({ value }) {
        if (holdsNul(value))
            context.reportError(new Refusal("BAD_USER_INPUT", "No text may hold the character U+0000."));
    },
});
//# sourceMappingURL=nul.js.map