/**
 * A code as the graph says it.
 * @example graphCode("last-administrator") // => "LAST_ADMINISTRATOR"
 */
export function graphCode(code) {
    return code.replaceAll("-", "_").toUpperCase();
}
/**
 * The graph's type of a refusal.
 * @example refusalTypeName("last-administrator") // => "LastAdministrator"
 */
export function refusalTypeName(code) {
    return code
        .split("-")
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join("");
}
//# sourceMappingURL=write-refusal.js.map