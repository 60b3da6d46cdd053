/** What a question is asked with, out of its JSON; null for a text that is no object. */
export function variablesIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value)
            ? value
            : null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=variables-in.js.map