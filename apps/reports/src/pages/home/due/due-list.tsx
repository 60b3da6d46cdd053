import { thousands } from "../../../words/numbers.js";
import { capital } from "../../../words/words.js";
import type { DueRow } from "./due-row.js";

/** What is due, a link and a count a row. */
export function DueList({ rows }: { readonly rows: readonly DueRow[] }) {
  if (rows.length === 0) return <p>Nothing is due.</p>;
  return (
    <ul class="card-list">
      {rows.map(({ count, label, href }) => (
        <li key={label}>
          <a href={href}>{capital(label)}</a>
          <b>{thousands(count)}</b>
        </li>
      ))}
    </ul>
  );
}
