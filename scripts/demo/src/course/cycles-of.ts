import { addDays } from "@reviewpoint/domain/calendar";
import type { AssessmentCycle } from "@reviewpoint/domain/judgements";
import type { CourseDates } from "./course-dates.js";

/** An assessment cycle a review point of a course: from the day after the one before until its window closes. */
export function cyclesOf({ startsOn, reviewPoints }: CourseDates): AssessmentCycle[] {
  return reviewPoints.map(({ code, name, closesOn }, index) => {
    const before = reviewPoints[index - 1];
    return { code, name, opensOn: before ? addDays(before.closesOn, 1) : startsOn, closesOn };
  });
}
