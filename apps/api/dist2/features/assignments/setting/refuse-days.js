import { checkCalendar, } from "@reviewpoint/domain/moderation";
/** Why a calendar, with extensions that are given, cannot be kept; null when it can. An extension that gives nothing any more does no harm. */
export function refuseDays(calendar, extensions) {
    const found = checkCalendar(calendar, extensions).find(({ code }) => code !== "extends-nothing");
    if (!found)
        return null;
    const { field, value, remedy } = found;
    return { code: "assignment-days-wrong", field, value, remedy };
}
/**
 * The field of the input that a day of the calendar stands in.
 * @example dayField("marking.closesOn") // => "markingClosesOn"
 */
export const dayField = (field) => field.replace(/\.(\w)/gu, (_, letter) => letter.toUpperCase());
//# sourceMappingURL=refuse-days.js.map