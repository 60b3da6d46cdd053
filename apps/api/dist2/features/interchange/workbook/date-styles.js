import { readXml } from "./xml-events.js";
// Number formats that every workbook has without naming them. Source: ECMA-376 part 1, 18.8.30.
const builtInDates = new Set([
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
/** Whether the cells of each style hold days, by the number of the style. */
export async function dateStyles(parts, name) {
    const styles = [];
    if (name === null || !parts.has(name))
        return styles;
    const custom = new Map();
    let inCellStyles = false;
    await readXml(parts, name, {
        open: (tag, attribute) => {
            if (tag === "numFmt")
                custom.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
            if (tag === "cellXfs")
                inCellStyles = true;
            if (tag !== "xf" || !inCellStyles)
                return;
            const format = Number(attribute("numFmtId") ?? 0);
            styles.push(builtInDates.has(format) || showsDays(custom.get(format) ?? ""));
        },
        close: (tag) => {
            if (tag === "cellXfs")
                inCellStyles = false;
        },
    });
    return styles;
}
/**
 * Whether a number format shows a day: it has a day or a year outside quotes, brackets and escapes.
 *
 * @example
 * showsDays("dd/mm/yyyy;@") // => true
 * showsDays("[Red]0.00\" days\"") // => false
 */
export function showsDays(format) {
    return /[dy]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./gu, ""));
}
//# sourceMappingURL=date-styles.js.map