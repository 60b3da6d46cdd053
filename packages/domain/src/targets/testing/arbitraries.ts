import fc from "fast-check";
import { addDays, type IsoDate } from "../../calendar/index.js";
import type { SchoolCalendar } from "../rules/school-calendar.js";
import type { Target } from "../target/target.js";

/** A school of two academic years with their half-terms and bank holidays: days as one English authority publishes them. */
export const school: SchoolCalendar = {
  terms: [
    { startsOn: "2026-09-02", endsOn: "2026-12-18" },
    { startsOn: "2027-01-04", endsOn: "2027-03-25" },
    { startsOn: "2027-04-12", endsOn: "2027-07-21" },
    { startsOn: "2027-09-02", endsOn: "2027-12-17" },
  ],
  closures: [
    { startsOn: "2026-10-26", endsOn: "2026-10-30" },
    { startsOn: "2027-02-15", endsOn: "2027-02-19" },
    { startsOn: "2027-05-03", endsOn: "2027-05-03" },
    { startsOn: "2027-05-31", endsOn: "2027-06-04" },
  ],
};

/** A day of those years. */
export const day: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 440 })
  .map((n) => addDays("2026-09-02", n));

/** A target, open or closed, of one of three strands and three gaps, or of none. */
export const target: fc.Arbitrary<Target> = fc
  .record({
    id: fc.uuid(),
    strandId: fc.constantFrom(null, "s1", "s2", "s3"),
    gapId: fc.constantFrom(null, "g1", "g2", "g3"),
    setOn: day,
    takes: fc.integer({ min: 1, max: 30 }),
    carriedOver: fc.integer({ min: 0, max: 3 }),
    outcome: fc.constantFrom(null, "met" as const, "not-met" as const, "dropped" as const),
  })
  .map(({ takes, outcome, ...rest }) => {
    const dueOn = addDays(rest.setOn, takes);
    return { ...rest, dueOn, outcome, closedOn: outcome === null ? null : dueOn };
  });

/** Targets with ids of their own. */
export const targets = fc.uniqueArray(target, { selector: ({ id }) => id, maxLength: 12 });
