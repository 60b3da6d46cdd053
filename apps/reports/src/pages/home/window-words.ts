import { dayNumber, longDate } from "@reviewpoint/domain/calendar";
import type { ReviewPoint } from "../../address/choice.js";
import type { Context } from "../../address/page.js";
import { capital } from "../../words/words.js";

interface WindowWords {
  readonly figure: string;
  readonly label: string;
  dates(point: ReviewPoint): string;
}

/** The window that closes or opens next, as a figure in days and what happens then. */
export function windowWords({ choice, frame, words }: Context): WindowWords {
  const { today } = frame.provider;
  const dates = ({ opensOn, closesOn }: ReviewPoint) => `${longDate(opensOn)} to ${longDate(closesOn)}`;
  const days = (date: string) => {
    const left = dayNumber(date) - dayNumber(today);
    return left === 0 ? "Today" : `${left} ${left === 1 ? "day" : "days"}`;
  };
  const open = choice.reviewPoints.find(({ window }) => window === "OPEN");
  if (open) return { figure: days(open.closesOn), label: closing(open, open.closesOn === today), dates };
  const next = choice.reviewPoints.find(({ window }) => window === "BEFORE");
  if (next)
    return {
      figure: days(next.opensOn),
      label: `until ${next.name} opens on ${longDate(next.opensOn)}`,
      dates,
    };
  return {
    figure: "None",
    label: `left: every ${words.one("reviewPoint")} of ${capital(choice.cohort.name)} has closed`,
    dates,
  };
}

function closing(point: ReviewPoint, lastDay: boolean): string {
  return lastDay
    ? `is the last day of ${point.name}`
    : `until ${point.name} closes on ${longDate(point.closesOn)}`;
}
