import { longInstant } from "../../../words/dates.js";
import type { Observation } from "./observed.js";

/** What was agreed. */
export function Agreed({ observation: { agreement } }: { observation: Observation }) {
  if (!agreement) return null;
  const parts = [
    ...agreement.strands.map(({ strand, level, reason }) => [
      strand.name,
      [level.name, reason].filter(Boolean).join(": "),
    ]),
    ["Next step of the trainee", agreement.nextStepForTrainee ?? ""],
    ["Next step of the mentor", agreement.nextStepForMentor ?? ""],
  ] as const;
  return (
    <section class="block" aria-labelledby="agreed">
      <h2 id="agreed">What was agreed</h2>
      <dl class="record">
        {parts
          .filter(([, words]) => words !== "")
          .map(([term, words]) => (
            <div>
              <dt>{term}</dt>
              <dd class="written">{words}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** Who watched, when each sealed, and once all have, what each gave. */
export function Observers({ observation }: { observation: Observation }) {
  return (
    <section class="block" aria-labelledby="observers">
      <h2 id="observers">Who observed</h2>
      <ul class="entries">
        {observation.observers.map(({ person, sealedAt, commitmentHash, ratings }) => (
          <li>
            <p>
              <strong>{person?.name ?? "An observer"}</strong>
              <span class="quiet">
                {sealedAt ? `sealed on ${longInstant(sealedAt)}` : "has not sealed yet"}
              </span>
            </p>
            {ratings?.map(({ strand, level, evidence }) => (
              <p class="written">
                {strand.name}: {level.name}
                {evidence ? `. ${evidence}` : ""}
              </p>
            ))}
            {commitmentHash ? (
              <p class="quiet">
                Hash of what was sealed: <code class="secret">{commitmentHash}</code>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
