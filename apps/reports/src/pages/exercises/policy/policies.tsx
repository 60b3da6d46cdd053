import type { ExercisePlanQuery } from "../../../generated/documents.js";
import { policyInWords, sourceInWords } from "./policy-in-words.js";

type Both = Pick<NonNullable<ExercisePlanQuery["exercise"]>, "policy" | "outcomePolicy">;

/** How the sample is made, and what follows from differences: chosen when the exercise was opened. */
export function Policies({ exercise: { policy, outcomePolicy } }: { readonly exercise: Both }) {
  return (
    <section class="block" aria-labelledby="policies">
      <h2 id="policies">Policies</h2>
      <p>They were chosen when the exercise was opened, and do not change.</p>
      <h3>How the sample is made: {policy.name}</h3>
      <ul class="plain">
        {policyInWords(policy).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p class="quiet">{sourceInWords(policy.source)}</p>
      <h3>What follows from differences</h3>
      <ul class="plain">
        {outcomeInWords(outcomePolicy).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p class="quiet">{sourceInWords(outcomePolicy.source)}</p>
    </section>
  );
}

function outcomeInWords(policy: Both["outcomePolicy"]): readonly string[] {
  const { tolerance, borderEscalates, singleMarks, adjustment } = policy;
  return [
    tolerance === "0"
      ? "Assessor and moderator are to give the same."
      : `Assessor and moderator may differ by ${tolerance}, either way.`,
    ...(borderEscalates
      ? ["A piece that passes with one of the two and fails with the other goes to a third person."]
      : []),
    singleMarks === "may-change"
      ? "A single piece may be changed."
      : "No single piece is changed: what an assessor gave changes together or not at all.",
    adjustment === null
      ? "What an assessor gave is never moved together."
      : `What an assessor gave may move together from ${adjustment.leastPieces} pieces judged twice, whose differences lie at most ${adjustment.mostSpread} apart.`,
  ];
}
