import { daysBetween } from "@reviewpoint/domain/calendar";
/**
 * Which notice a thing is under today: the smallest number of days that it was to be told ahead and that has been
 * reached; null before the first, and when it is past. A day on which nothing ran is made up for by the next.
 *
 * @example noticeFor("2026-02-06", "2026-02-03", [7, 1]) // => 7
 * @example noticeFor("2026-02-06", "2026-02-05", [7, 1]) // => 1
 */
export function noticeFor(dueOn, today, days) {
    const left = daysBetween(today, dueOn);
    const reached = days.filter((notice) => notice >= left);
    return left < 0 || reached.length === 0 ? null : Math.min(...reached);
}
//# sourceMappingURL=notice-for.js.map