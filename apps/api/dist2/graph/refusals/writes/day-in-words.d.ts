/**
 * A calendar day as people read it.
 * @example dayInWords("2026-11-22") // => "22 November 2026"
 */
export declare function dayInWords(day: string): string;
