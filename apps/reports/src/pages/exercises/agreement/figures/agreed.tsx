import type { Context } from "../../../../address/page.js";
import type { ExerciseAgreementQuery } from "../../../../generated/documents.js";
import { pieces } from "../../words.js";
import { AgreementFigures } from "./figures.js";
import { meanSentence } from "./mean-sentence.js";

type Exercise = NonNullable<ExerciseAgreementQuery["exercise"]>;

/** How far first and second judgements agree, before moderation and after; or why that is not shown. */
export function Agreed({ exercise, context }: { readonly exercise: Exercise; readonly context: Context }) {
  const { agreement, blindPieces, judged } = exercise;
  return (
    <>
      <section class="block" aria-labelledby="agreement">
        <h2 id="agreement">Agreement</h2>
        {agreement === null ? (
          <p class="notice">
            {blindPieces > 0
              ? `You have ${pieces(blindPieces)} to judge blind: agreement would tell their marks, and is shown when they are in.`
              : "Agreement is shown to those who see all of the exercise."}
          </p>
        ) : judged === 0 ? (
          <p>Nothing has been judged a second time yet.</p>
        ) : (
          <>
            <p>{meanSentence(agreement.before, "Before moderation")}</p>
            <p>{meanSentence(agreement.after, "After it")}</p>
            {agreement.before.isTooFew ? (
              <p class="notice">
                {pieces(agreement.before.n)} {agreement.before.n === 1 ? "is" : "are"} too few to judge
                agreement by a coefficient: shares and differences are shown as they are.
              </p>
            ) : null}
          </>
        )}
      </section>
      {agreement === null || agreement.before.n === 0 ? null : (
        <AgreementFigures sides={agreement} context={context} />
      )}
    </>
  );
}
