import type { Context } from "../../address/page.js";
import { TableView } from "../../table/table-view.js";
import type { TraineeAnswer } from "./cells.js";
import { historyTable } from "./tables.js";

interface Props {
  readonly trainee: TraineeAnswer;
  readonly context: Context;
}

/** Every judgement on record, folded away a review point at a time, the latest first. */
export function History({ trainee, context }: Props) {
  const { words, address } = context;
  const { nodes, totalCount } = trainee.judgements;
  const codes = [...new Set(nodes.map(({ reviewPoint }) => reviewPoint.code))];
  const points = codes
    .map((code) => nodes.filter(({ reviewPoint }) => reviewPoint.code === code))
    .sort((a, b) => latest(b).localeCompare(latest(a)));
  return (
    <section class="block" aria-labelledby="history-heading">
      <h2 id="history-heading">History</h2>
      {nodes.length === 0 ? <p>No {words.one("judgement")} has been recorded yet.</p> : null}
      <div class="fold-list">
        {points.map((judgements) => (
          <details class="fold">
            <summary>
              {judgements[0]?.reviewPoint.name}: {words.count(judgements.length, "judgement")} on record
              {replacedIn(judgements.filter(({ isCurrent }) => !isCurrent).length)}
            </summary>
            <TableView table={historyTable(judgements, context)} address={address} />
          </details>
        ))}
      </div>
      {totalCount > nodes.length ? (
        <p>
          The newest {nodes.length} of {totalCount} are shown.
        </p>
      ) : null}
    </section>
  );
}

function latest(judgements: TraineeAnswer["judgements"]["nodes"]): string {
  return judgements.reduce((last, { recordedAt }) => (recordedAt > last ? recordedAt : last), "");
}

function replacedIn(replaced: number): string {
  return replaced === 0 ? "" : `, ${replaced} of them replaced`;
}
