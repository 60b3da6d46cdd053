import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import type { ExercisePlanQuery } from "../../../generated/documents.js";
import { ExerciseWays, Facts } from "../facts.js";
import { nextOf } from "../next.js";
import { Policies } from "../policy/policies.js";
import { stateName } from "../words.js";
import { Moderators } from "./moderators/moderators.js";
import { Rehearsal } from "./trying/rehearsal.js";
import { Sample } from "./sample/sample.js";
import { Steps } from "./next-steps.js";

type Exercise = NonNullable<ExercisePlanQuery["exercise"]>;

/** An exercise up to the desks: what is next, the sample, who moderates, other policies, and what was chosen. */
export function planView(data: ExercisePlanQuery, exercise: Exercise, context: Context): Content {
  const isPlanner = mayDo(context, "plan-moderation");
  const isBeforeSample = exercise.state === "OPENED" || exercise.state === "COMMITTED";
  const part = { data, exercise, context };
  return {
    heading: exercise.title,
    back: { href: linkTo(context.address, "/exercises"), label: "Moderation" },
    answer: `${stateName[exercise.state]}. ${nextOf(exercise)}`,
    body: (
      <>
        <ExerciseWays context={context} id={exercise.id} />
        <section class="block" aria-label="What it is about">
          <Facts exercise={exercise} context={context} />
        </section>
        <Steps exercise={exercise} context={context} isPlanner={isPlanner} />
        <Sample exercise={exercise} context={context} />
        <Moderators {...part} />
        {isPlanner && isBeforeSample ? <Rehearsal {...part} /> : null}
        <Policies exercise={exercise} />
      </>
    ),
  };
}
