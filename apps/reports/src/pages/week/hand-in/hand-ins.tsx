import { longDate } from "@reviewpoint/domain/calendar";
import type { WeekOfFragment } from "../../../generated/documents.js";
import { handInStanding } from "./standing-words.js";

const weekdays = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

type Agreement = WeekOfFragment["handInAgreements"][number];

/** How and when plans are handed in, as it was agreed last. */
export function agreementWords({ kind, way, weekday, days, counted, time }: Agreement): string {
  if (kind === "WEEKLY") return `Each ${weekdays[weekday ?? 0]} by ${time}: ${way}`;
  const unit = counted === "SCHOOL_DAYS" ? "school day" : "day";
  const before =
    days === 0 ? "On the day of the lesson" : `${days} ${unit}${days === 1 ? "" : "s"} before the lesson`;
  return `${before} by ${time}: ${way}`;
}

/** What was handed in lately, and whether in time. */
export function HandIns({ handIns }: { handIns: WeekOfFragment["handIns"] }) {
  return (
    <ul class="entries">
      {[...handIns]
        .sort((a, b) => b.lessonOn.localeCompare(a.lessonOn))
        .slice(0, 6)
        .map(({ id, material, lessonOn, standing }) => (
          <li key={id}>
            <p>
              <strong>{material}</strong>
              <span class="quiet">
                for {longDate(lessonOn)}: {handInStanding[standing]}
              </span>
            </p>
          </li>
        ))}
    </ul>
  );
}
