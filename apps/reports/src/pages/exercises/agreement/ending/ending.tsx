import type { Context } from "../../../../address/page.js";
import { FormView } from "../../../../forms/view/form-view.js";
import type { ExerciseAgreementQuery } from "../../../../generated/documents.js";
import { nextOf } from "../../next.js";
import { pieces } from "../../words.js";
import { adjustForm, closeForm, decideForm, extendForm, revealForm } from "./closing-forms.js";

interface Props {
  readonly exercise: NonNullable<ExerciseAgreementQuery["exercise"]>;
  readonly context: Context;
  readonly isActing: boolean;
}

/** What is left until the exercise is closed, and what can be done about it now. */
export function Ending({ exercise, context, isActing }: Props) {
  const { state, stalePieces, outcomes, seed, seedHash, acceptedPlan } = exercise;
  const latest = outcomes.filter(({ isLatest }) => isLatest);
  const isExtended = latest.some(({ outcome }) => outcome === "EXTEND");
  const isMoved = latest.some(
    ({ adjustment, singleChanges }) => adjustment !== null || singleChanges.length > 0,
  );
  const step = { context, subject: exercise };
  const isOpen = isActing && (state === "ACCEPTED" || state === "DECIDED" || state === "REVEALED");
  return (
    <section class="block" aria-labelledby="next">
      <h2 id="next">What is next</h2>
      <p>{nextOf(exercise)}</p>
      {stalePieces ? (
        <p class="notice">
          {pieces(stalePieces)} {stalePieces === 1 ? "has" : "have"} changed since they were moderated.
          Nothing is decided until a third person has judged {stalePieces === 1 ? "it" : "them"}.
        </p>
      ) : null}
      {isOpen && state !== "REVEALED" ? <FormView form={decideForm} {...step} /> : null}
      {isOpen && isExtended ? <FormView form={extendForm} {...step} /> : null}
      {isOpen && isMoved ? <FormView form={adjustForm} {...step} /> : null}
      {isOpen && state === "DECIDED" ? <FormView form={revealForm} {...step} /> : null}
      {seed ? (
        <p>
          The seed is <code>{seed}</code>; the hash that was published before is <code>{seedHash}</code>.
        </p>
      ) : null}
      {acceptedPlan?.verification ? <p>{verified(acceptedPlan.verification)}</p> : null}
      {isOpen && state === "REVEALED" ? <FormView form={closeForm} {...step} /> : null}
    </section>
  );
}

type Verification = NonNullable<
  NonNullable<NonNullable<ExerciseAgreementQuery["exercise"]>["acceptedPlan"]>["verification"]
>;

function verified({
  holds,
  seedMatches,
  hashMatches,
  planMatches,
  missing,
  unexpected,
}: Verification): string {
  if (holds)
    return "Drawn again with the seed, the sample is the one that was accepted, and the seed is the one whose hash was published.";
  const wrong = [
    seedMatches === false ? "the seed is not the one whose hash was published" : null,
    hashMatches ? null : "the plan says something else than its hash",
    planMatches ? null : "policy, seed and pieces give another sample",
    missing.length > 0 ? `${pieces(missing.length)} should be in and are not` : null,
    unexpected.length > 0 ? `${pieces(unexpected.length)} are in and should not be` : null,
  ].filter(Boolean);
  return `Drawn again with the seed, the sample does not hold: ${wrong.join("; ")}.`;
}
