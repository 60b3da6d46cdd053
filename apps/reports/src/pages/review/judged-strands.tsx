import type { StrandToJudge } from "./judged.js";

/** What is judged, to those who do not judge here or now. */
export function Judged({ strands }: { strands: readonly StrandToJudge[] }) {
  return (
    <ul class="entries">
      {strands.map(({ strand, standing }) => (
        <li key={strand.id}>
          <p>
            <strong>{strand.name}</strong>
            <span class="quiet">
              {standing?.level?.name ?? "not judged"}
              {standing?.expectedLevel ? `, expected ${standing.expectedLevel.name}` : ""}
              {standing?.judgement?.assessor?.name ? `, by ${standing.judgement.assessor.name}` : ""}
            </span>
          </p>
          {standing?.judgement?.evidence ? <p class="written">{standing.judgement.evidence}</p> : null}
        </li>
      ))}
    </ul>
  );
}
