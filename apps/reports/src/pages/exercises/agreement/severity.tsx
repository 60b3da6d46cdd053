import type { ExerciseAgreementQuery } from "../../../generated/documents.js";

type Severity = NonNullable<NonNullable<ExerciseAgreementQuery["exercise"]>["severity"]>[number];

/** How severe its judges were: one's own first, everybody's to line managers when it is closed; never a ranking. */
export function SeverityPart({ severity }: { readonly severity: readonly Severity[] }) {
  return (
    <section class="block" aria-labelledby="severity">
      <h2 id="severity">Severity</h2>
      <p>
        How much less, or more, than other judges somebody gives for the same work. Each sees their own when
        outcomes are decided; line managers see everybody’s when the exercise is closed, in no order of
        severity.
      </p>
      {severity.length === 0 ? <p>There is nothing that you can see yet.</p> : null}
      <ul class="entries">
        {severity.map(({ assessor, sentence }, at) => (
          <li key={assessor?.id ?? at}>
            <p>
              <strong>{assessor?.name ?? `Judge ${at + 1}`}</strong>
            </p>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
