const delimiters = [",", ";", "\t"];
// What some exports write above the headings, so that a spreadsheet knows; it is no row.
const separatorLine = /^sep=([,;\t])(?:\r\n|\n|\r|$)/iu;
/**
 * What separates the cells of a table: what a line `sep=;` says, else whichever of comma, semicolon and tab the first row
 * that is not blank uses most outside quotes; a comma when it uses none.
 *
 * @param start The beginning of the text, at least its first row.
 */
export function separationOf(start) {
    const said = separatorLine.exec(start);
    if (said !== null)
        return { delimiter: said[1] ?? ",", passedOver: said[0].length };
    const rows = start.replace(/"[^"]*"/gu, "x").split(/[\r\n]/u);
    const header = rows.find((row) => row.trim() !== "") ?? "";
    const uses = (delimiter) => header.split(delimiter).length;
    const delimiter = delimiters.reduce((best, each) => (uses(each) > uses(best) ? each : best), ",");
    return { delimiter, passedOver: 0 };
}
//# sourceMappingURL=delimiter.js.map