import { longDate } from "@reviewpoint/domain/calendar";
import type { Context } from "../../address/page.js";
import { statusName } from "../../words/states.js";
import { capital } from "../../words/words.js";
import type { TraineeAnswer } from "./cells.js";

/** Who this is, in the provider's records. */
export function Facts({ trainee, context: { words } }: { trainee: TraineeAnswer; context: Context }) {
  const facts: readonly (readonly [string, string | null])[] = [
    ["Reference", trainee.reference],
    ["TRN", trainee.trn],
    [capital(words.one("cohort")), trainee.cohort.name],
    [capital(words.one("subject")), trainee.subject.name],
    [capital(words.one("hub")), trainee.hub?.name ?? null],
    ["Route", trainee.route],
    ["Status", statusName[trainee.status]],
    ["Started", day(trainee.startedOn)],
    ["Expected to end", day(trainee.expectedEndOn)],
    ["Deferred", day(trainee.deferredOn)],
    ["Returned", day(trainee.returnedOn)],
    ["Withdrew", day(trainee.withdrawnOn)],
    ["Awarded", day(trainee.awardedOn)],
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function day(date: string | null): string | null {
  return date === null ? null : longDate(date);
}
