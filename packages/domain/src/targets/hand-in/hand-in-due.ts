import { addDays, type IsoDate, isoDate, weekdayOf } from "../../calendar/index.js";
import { type SchoolCalendar, worksOn } from "../rules/school-calendar.js";
import type { ClockMoment, HandInRule } from "./hand-in-rule.js";

/** How many days are looked back for one on which the school works. */
const furthestBack = 120;

/**
 * When the plan of a lesson is to be handed in. A day on which the school does not work gives way to the last one before
 * it on which it does: whoever holds the plan then is there to read it.
 *
 * @throws RangeError when the day does not exist, or no school day lies within 120 days before it.
 * @example
 * const school = { terms: [], closures: [{ startsOn: "2026-10-26", endsOn: "2026-10-30" }] };
 * handInDue({ kind: "weekly", weekday: 4, time: "18:00" }, "2026-11-10", school) // => "2026-11-05T18:00"
 * handInDue({ kind: "weekly", weekday: 4, time: "18:00" }, "2026-11-02", school) // => "2026-10-23T18:00"
 * handInDue({ kind: "before-lesson", days: 2, counted: "school_days", time: "09:00" }, "2026-11-03", school) // => "2026-10-23T09:00"
 */
export function handInDue(rule: HandInRule, lessonOn: IsoDate, school: SchoolCalendar): ClockMoment {
  const before = (day: IsoDate, isSought: (candidate: IsoDate) => boolean): IsoDate => {
    const found = Array.from({ length: furthestBack }, (_, back) => addDays(day, -back)).find(isSought);
    if (found === undefined) throw new RangeError(`no school day within ${furthestBack} days before ${day}`);
    return found;
  };
  const works = (day: IsoDate) => worksOn(day, school);
  let day = isoDate(lessonOn);
  if (rule.kind === "weekly") {
    day = before(addDays(day, -1), (candidate) => weekdayOf(candidate) === rule.weekday);
  } else if (rule.counted === "calendar_days") day = addDays(day, -rule.days);
  else for (let counted = 0; counted < rule.days; counted += 1) day = before(addDays(day, -1), works);
  return `${day === lessonOn ? day : before(day, works)}T${rule.time}`;
}
