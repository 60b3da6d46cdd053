const months = "January February March April May June July August September October November December".split(" ");
/**
 * A calendar day as people read it.
 * @example dayInWords("2026-11-22") // => "22 November 2026"
 */
export function dayInWords(day) {
    const [year, month, date] = day.split("-");
    return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}
//# sourceMappingURL=day-in-words.js.map