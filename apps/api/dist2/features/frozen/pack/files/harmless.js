/**
 * A cell as the text of a file that a spreadsheet may open: what it would take for a formula begins with an apostrophe.
 *
 * @example harmless("=1+1") // => "'=1+1"
 */
export function harmless(cell) {
    if (cell === null)
        return "";
    if (typeof cell === "number")
        return String(cell);
    return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}
//# sourceMappingURL=harmless.js.map