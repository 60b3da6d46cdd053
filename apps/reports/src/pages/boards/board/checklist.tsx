import type { ShownBoard } from "../forms/board-forms.js";

const mark = { DONE: "Done", TO_DO: "To do", NONE: "Nothing" } as const;

/** What is done and what is left, in sentences; what there is nothing of comes last. */
export function Checklist({ board }: { readonly board: ShownBoard }) {
  const order = ["TO_DO", "DONE", "NONE"];
  const lines = [...board.checklist].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <section class="block" aria-labelledby="checklist">
      <h2 id="checklist">Checklist</h2>
      <ul class="entries">
        {lines.map(({ question, state, sentence }) => (
          <li key={question}>
            <p>
              <strong>{mark[state]}.</strong> {sentence}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
