import type { Context } from "../../../address/page.js";
import { FormView } from "../../../forms/view/form-view.js";
import type { ExercisePlanQuery } from "../../../generated/documents.js";
import { longInstant } from "../../../words/dates.js";
import { nextOf } from "../next.js";
import { acceptForm, commitForm, draftForm } from "./steps.js";

type Exercise = NonNullable<ExercisePlanQuery["exercise"]>;

interface Props {
  readonly exercise: Exercise;
  readonly context: Context;
  readonly isPlanner: boolean;
}

/** What is next, the seed, and the steps up to the sample that is accepted. */
export function Steps({ exercise, context, isPlanner }: Props) {
  const { state, seedHash, seedCommittedAt, marksWhenCommitted: marks, seed, plans } = exercise;
  const newest = plans.at(-1);
  return (
    <section class="block" aria-labelledby="next">
      <h2 id="next">What is next</h2>
      <p>{nextOf(exercise)}</p>
      {seedHash && seedCommittedAt ? (
        <p>
          The hash of the seed was published on {longInstant(seedCommittedAt)}, when{" "}
          {marks === 1 ? "1 mark was" : `${marks ?? 0} marks were`} in: <code>{seedHash}</code>.
          {seed ? "" : " Nobody can read the seed until it is revealed."}
        </p>
      ) : null}
      {seed ? (
        <p>
          The seed was revealed: <code>{seed}</code>.
        </p>
      ) : null}
      {isPlanner && state === "OPENED" ? (
        <>
          <p>
            The seed names the chance by which the sample is drawn. Its hash, published before, shows later
            that nobody chose the sample.
          </p>
          <FormView context={context} form={commitForm} subject={exercise} />
        </>
      ) : null}
      {isPlanner && state === "COMMITTED" ? (
        <>
          <FormView context={context} form={draftForm} subject={exercise} />
          {newest ? (
            <FormView context={context} form={acceptForm} subject={{ ...exercise, planId: newest.id }} />
          ) : null}
        </>
      ) : null}
    </section>
  );
}
