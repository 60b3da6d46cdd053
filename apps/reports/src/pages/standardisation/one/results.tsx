import type { Context } from "../../../address/page.js";
import { TableView } from "../../../table/table-view.js";
import { list } from "../../../words/numbers.js";
import { people, readinessName, signed } from "../words.js";
import type { OneExercise } from "./exercise.js";

interface Props {
  readonly exercise: OneExercise;
  readonly context: Context;
}

/** Everybody's results in the order of names, each with its sentence and its differences. Never a ranking. */
export function Results({ exercise, context }: Props) {
  const { participants, scripts } = exercise;
  const ready = participants.filter(({ result }) => result?.readiness === "READY").length;
  return (
    <section class="block" aria-labelledby="results">
      <h2 id="results">What came of it</h2>
      <p>
        {ready} of {people(participants.length)} {ready === 1 ? "marks" : "mark"} as was agreed. They stand in
        the order of their names: it is no ranking.
      </p>
      <TableView
        address={context.address}
        table={{
          caption: "Results by name",
          columns: [{ label: "Who" }, { label: "Readiness" }, ...scripts.map(({ label }) => ({ label }))],
          rows: participants.map(({ id, person, result, marks }) => ({
            key: id,
            cells: [
              { text: person?.name ?? "Name not shown" },
              { text: result ? readinessName[result.readiness] : "–" },
              ...scripts.map((script) => {
                const mark = marks.find(({ scriptId }) => scriptId === script.id);
                if (!mark) return { text: "Not marked" };
                return { text: `${mark.given} (${signed(mark.difference ?? "0")})` };
              }),
            ],
          })),
        }}
      />
      <p class="quiet">
        In brackets stands the difference from what was agreed:{" "}
        {list(scripts.map(({ label, agreed }) => `${label} ${agreed ?? "–"}`))}.
      </p>
      <ul class="entries">
        {participants.map(({ id, person, result }) => (
          <li key={id}>
            <p>
              <strong>{person?.name ?? "Name not shown"}</strong>
            </p>
            <p>{result?.sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
