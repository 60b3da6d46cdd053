import pg from "pg";
const date = 1082;
const instant = 1184;
const bigint = 20;
const numeric = 1700;
/**
 * How column values arrive: plain and comparable with the domain's own types. A date is `YYYY-MM-DD` text, an instant is
 * ISO 8601 text in UTC, a bigint and a numeric are numbers (counts and percentages; our keys are uuids).
 */
export const columnValues = {
    getTypeParser(type, format) {
        if (type === date)
            return (text) => text;
        if (type === instant)
            return isoInstant;
        if (type === bigint || type === numeric)
            return Number;
        return pg.types.getTypeParser(type, format);
    },
};
/**
 * An instant as PostgreSQL prints it, in ISO 8601 and UTC with milliseconds.
 * @example isoInstant("2026-01-30 14:05:00+00") // => "2026-01-30T14:05:00.000Z"
 */
export function isoInstant(text) {
    return new Date(text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")).toISOString();
}
//# sourceMappingURL=column-values.js.map