/**
 * How column values arrive: plain and comparable with the domain's own types. A date is `YYYY-MM-DD` text, an instant is
 * ISO 8601 text in UTC, a bigint and a numeric are numbers (counts and percentages; our keys are uuids).
 */
export declare const columnValues: {
    getTypeParser(type: number, format?: "text" | "binary"): (text: string) => unknown;
};
/**
 * An instant as PostgreSQL prints it, in ISO 8601 and UTC with milliseconds.
 * @example isoInstant("2026-01-30 14:05:00+00") // => "2026-01-30T14:05:00.000Z"
 */
export declare function isoInstant(text: string): string;
