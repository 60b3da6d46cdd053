import { isIsoDate, longDate } from "@reviewpoint/domain/calendar";
import type { Content, Context } from "../../../address/page.js";
import type { VisitBriefQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { list } from "../../../words/numbers.js";
import { headingFor } from "../../trainee/whom.js";
import { TraineeWays } from "../../trainee/ways.js";
import { reasonWords } from "./reason-words.js";

type Whole = NonNullable<VisitBriefQuery["trainee"]>;

/** What to look at, the most pressing first, on one sheet. */
export function visitView(trainee: Whole, context: Context): Content {
  const points = trainee.visitBrief;
  const words = reasonWords(context.words);
  return {
    ...headingFor(trainee, context),
    answer:
      points.length === 0
        ? "Nothing calls for a look."
        : `${points.length} ${points.length === 1 ? "thing calls" : "things call"} for a look, the most pressing first.`,
    body: (
      <>
        <TraineeWays context={context} id={trainee.id} />
        {points.length === 0 ? (
          <State title="Nothing is waiting">
            <p>No follow-up, no late target, no week without a record. Look at what you came for.</p>
          </State>
        ) : (
          <section class="block" aria-labelledby="brief">
            <h2 id="brief">The brief</h2>
            <ol class="entries">
              {points.map(({ reason, about, days }) => (
                <li>
                  <p>
                    <strong>{words[reason]}</strong>
                    <span class="quiet">
                      {nameOf(about, trainee)}
                      {days !== null && days > 0 ? `, ${days} ${days === 1 ? "day" : "days"} ago` : ""}
                    </span>
                  </p>
                </li>
              ))}
            </ol>
          </section>
        )}
      </>
    ),
  };
}

/** What a point is about, by name; an id whose name is not here is left out. */
function nameOf(about: readonly string[], { targets, gaps, cohort }: Whole): string {
  const names = new Map<string, string>([
    ...targets.nodes.map(({ id, action }) => [id, action] as const),
    ...gaps.map(({ id, topic }) => [id, topic] as const),
    ...cohort.framework.strands.map(({ id, name }) => [id, name] as const),
  ]);
  const known = about.flatMap((one) => {
    const name = names.get(one);
    if (name) return [name];
    return isIsoDate(one) ? [`the week from ${longDate(one)}`] : [];
  });
  return list(known);
}
