import type { ExerciseAgreementQuery, ModerationOutcomeKind } from "../../../generated/documents.js";
import { longInstant } from "../../../words/dates.js";

type Outcome = NonNullable<ExerciseAgreementQuery["exercise"]>["outcomes"][number];

const kindName: Readonly<Record<ModerationOutcomeKind, string>> = {
  STANDS: "Stands",
  EXTEND: "Sample extended",
  ADJUST: "Moved together",
  RE_MARK: "Judged again",
};

/** What was decided, assessor by assessor: the last round, and earlier ones folded away. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const latest = outcomes.filter(({ isLatest }) => isLatest);
  const earlier = outcomes.filter(({ isLatest }) => !isLatest);
  return (
    <section class="block" aria-labelledby="outcomes">
      <h2 id="outcomes">Outcomes</h2>
      {latest.length === 0 ? <p>Nothing is decided, or you do not see all of the exercise.</p> : null}
      <List outcomes={latest} />
      {earlier.length > 0 ? (
        <details>
          <summary>Earlier rounds</summary>
          <List outcomes={earlier} />
        </details>
      ) : null}
    </section>
  );
}

function List({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  return (
    <ul class="entries">
      {outcomes.map(({ id, outcome, assessor, assessorNumber, sentence, round, decidedAt }) => (
        <li key={id}>
          <p>
            <strong>
              {assessor?.name ?? `Assessor ${assessorNumber}`}: {kindName[outcome]}
            </strong>
            <span class="quiet">
              round {round}, {longInstant(decidedAt)}
            </span>
          </p>
          <p>{sentence}</p>
        </li>
      ))}
    </ul>
  );
}
