import { dayNumber, dayOf } from "@reviewpoint/domain/calendar";
/** The text of a cell: days as `YYYY-MM-DD`, whole numbers without exponent, everything else as it stands. */
export function cellText({ type, style, value }, context) {
    if (value === "")
        return "";
    if (type === "s")
        return context.texts[Number(value)] ?? "";
    if (type === "b")
        return value === "1" ? "TRUE" : "FALSE";
    if (type !== "n")
        return value;
    const number = Number(value);
    if (!Number.isFinite(number))
        return value;
    if (context.dateStyles[style] === true && number >= 1)
        return serialDay(Math.floor(number), context.from1904);
    return Number.isSafeInteger(number) ? number.toFixed(0) : String(number);
}
/**
 * The day that a spreadsheet's day number means. Counting from 1900, spreadsheets believe in 29 February 1900 (day 60).
 *
 * @example
 * serialDay(46266, false) // => "2026-09-01"
 * serialDay(59, false) // => "1900-02-28"
 */
export function serialDay(serial, from1904) {
    if (serial > 2_958_465)
        return String(serial);
    if (from1904)
        return dayOf(dayNumber("1904-01-01") + serial);
    if (serial === 60)
        return "1900-02-29";
    return dayOf(dayNumber(serial < 60 ? "1899-12-31" : "1899-12-30") + serial);
}
//# sourceMappingURL=cell-text.js.map