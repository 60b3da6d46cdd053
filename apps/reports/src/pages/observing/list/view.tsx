import { longDate } from "@reviewpoint/domain/calendar";
import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { mayDo } from "../../../frame/may-do.js";
import { list } from "../../../words/numbers.js";
import { headingFor } from "../../trainee/whom.js";
import { TraineeWays } from "../../trainee/ways.js";
import { SeenBy } from "../../seen-by.js";
import { copyStates, observationKinds } from "../kinds.js";
import { type Observed, planForm } from "./plan-form.js";

/** Everything that was observed, and the way to plan the next. */
export function observationsView(trainee: Observed, readers: readonly string[], context: Context): Content {
  const { words } = context;
  const nodes = trainee.observations.nodes.filter(({ withdrawal }) => withdrawal === null);
  return {
    ...headingFor(trainee, context),
    answer: trainee.observationCoverage
      .map(
        ({ position, lessons, seen }) =>
          `${seen} of ${lessons} ${lessons === 1 ? "lesson" : "lessons"} seen in ${words.one("placement")} ${position}.`,
      )
      .join(" "),
    body: (
      <>
        <TraineeWays context={context} id={trainee.id} />
        <section class="block" aria-labelledby="observations">
          <h2 id="observations">Observations</h2>
          {nodes.length === 0 ? <p>Nothing has been observed or planned yet.</p> : null}
          <ul class="entries">
            {nodes.map((one) => (
              <li key={one.id}>
                <p>
                  <strong>
                    <a href={linkTo(context.address, `/observations/${one.id}`)}>
                      {observationKinds[one.kind]}, {longDate(one.observedOn)}
                    </a>
                  </strong>
                  <span class="quiet">
                    {one.school ? `${one.school.name}, ` : ""}
                    {list(one.observers.map(({ person }) => person?.name ?? "an observer"))}:{" "}
                    {one.agreement ? copyStates[one.copyState] : progressWords(one)}
                  </span>
                </p>
              </li>
            ))}
          </ul>
          {mayDo(context, "record-observation") && trainee.placements.length > 0 ? (
            <details open={refusedForm(context, { act: planForm.act }) !== null}>
              <summary>Plan or record an observation</summary>
              <FormView context={context} form={planForm} subject={trainee} />
            </details>
          ) : null}
        </section>
        <SeenBy readers={readers} />
      </>
    ),
  };
}

function progressWords({ revealedAt, observers }: Observed["observations"]["nodes"][number]): string {
  if (revealedAt) return "waits to be agreed";
  const sealed = observers.filter(({ sealedAt }) => sealedAt !== null).length;
  return sealed === 0 ? "nothing is sealed yet" : `${sealed} of ${observers.length} sealed`;
}
