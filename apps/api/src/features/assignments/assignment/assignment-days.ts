import type { AssignmentCalendar } from "@reviewpoint/domain/moderation";
import type { AssignmentRow } from "./assignment.table.js";

/** The days of an assignment as its row keeps them. */
export type AssignmentDays = Pick<
  AssignmentRow,
  "handInBy" | "markingOpensOn" | "markingClosesOn" | "moderationOpensOn" | "moderationClosesOn" | "releaseOn"
>;

/** The calendar that a row's days make. */
export const calendarOf = (days: AssignmentDays): AssignmentCalendar => ({
  handInBy: days.handInBy,
  marking: { opensOn: days.markingOpensOn, closesOn: days.markingClosesOn },
  moderation: { opensOn: days.moderationOpensOn, closesOn: days.moderationClosesOn },
  releaseOn: days.releaseOn,
});

/** The days of a row that a calendar makes. */
export const daysOf = ({ handInBy, marking, moderation, releaseOn }: AssignmentCalendar): AssignmentDays => ({
  ...{ handInBy, releaseOn },
  ...{ markingOpensOn: marking.opensOn, markingClosesOn: marking.closesOn },
  ...{ moderationOpensOn: moderation.opensOn, moderationClosesOn: moderation.closesOn },
});
