import { addDays } from "@reviewpoint/domain/calendar";
import type { Roster, YearReviewPoint } from "../../stage/roster.js";
import type { Moment } from "../../weeks.js";

/** A review point that is on, and the how-many-th week of school of it this is, from 1. */
export interface ReviewWeek {
  readonly point: YearReviewPoint;
  readonly nth: number;
}

/** Tells which review is on, or ended in the last weeks; null for most of the year. Asked at every moment in turn. */
export function reviewWeeks({ reviewPoints }: Roster): (moment: Moment) => ReviewWeek | null {
  const began = new Map<string, number>();
  return ({ day, week }) => {
    const point = reviewPoints.find(
      ({ opensOn, closesOn }) => opensOn <= day && day <= addDays(closesOn, 28),
    );
    if (!point) return null;
    const first = began.get(point.id) ?? week;
    began.set(point.id, first);
    return { point, nth: week - first + 1 };
  };
}
