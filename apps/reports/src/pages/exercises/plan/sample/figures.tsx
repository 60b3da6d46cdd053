import type { Address } from "../../../../address/address.js";
import type { Context } from "../../../../address/page.js";
import { Tabs } from "../../../../figure/tabs.js";
import type { SampleFiguresFragment } from "../../../../generated/documents.js";
import type { Table } from "../../../../table/table.js";
import { TableView } from "../../../../table/table-view.js";
import { capital } from "../../../../words/words.js";
import type { Grades } from "../../policy/grades.js";
import { pieces } from "../../words.js";
import { coverageTable } from "./coverage.js";
import { strata } from "./strata.js";

interface Props {
  readonly figures: SampleFiguresFragment;
  readonly grades: Grades;
  readonly context: Context;
}

/** What a sample covers and can find out: its size, whom it reaches, whom it may miss, and what it could notice. */
export function Figures({ figures, grades, context }: Props) {
  const { population, asked, sampled, relaxed, missed, power, coverage } = figures;
  const [all, ...each] = power;
  const table = coverageTable(
    coverage,
    "How many of how many pieces are in the sample",
    capital(context.words.one("assessor")),
    grades.groups.map(({ label }) => label),
  );
  return (
    <>
      <h3>Size</h3>
      <p>
        There {population === 1 ? "is" : "are"} {pieces(population)}; the size rule asks for {asked}, and{" "}
        {sampled} {sampled === 1 ? "is" : "are"} in.
        {sampled > asked ? ` Other rules brought in ${sampled - asked} more.` : ""}
      </p>
      {relaxed.length > 0 ? (
        <ul class="plain">
          {relaxed.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p>No rule gave way.</p>
      )}
      <h3>Coverage</h3>
      <p>{missed.sentence}</p>
      <Tabs context={context} tabs={strata(context, grades)} label="Coverage" />
      <Coverage table={table} address={context.address} />
      <h3>What it can find out</h3>
      <p>{all?.sentence ?? "Nothing can be said of severity."}</p>
      {each.length > 0 ? (
        <details>
          <summary>
            {capital(context.words.one("assessor"))} by {context.words.one("assessor")}
          </summary>
          <ul class="plain">
            {each.map(({ sentence }) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <details>
        <summary>How likely each is missed</summary>
        <TableView table={missedTable(figures)} address={context.address} />
      </details>
    </>
  );
}

/** Rows beyond which the matrix is folded away, until somebody chooses what it is looked at by. */
const longest = 12;

function Coverage({ table, address }: { readonly table: Table; readonly address: Address }) {
  const view = <TableView table={table} address={address} />;
  if (table.rows.length <= longest) return view;
  return (
    <details open={address.parameters.tab !== undefined}>
      <summary>All {table.rows.length} rows</summary>
      {view}
    </details>
  );
}

function missedTable({ missed }: SampleFiguresFragment) {
  return {
    caption: "The chance that nothing of theirs is in",
    columns: [
      { label: "Assessor" },
      { label: "Pieces", numeric: true },
      { label: "In the sample", numeric: true },
      { label: "By the policy", numeric: true },
      { label: "At random", numeric: true },
    ],
    rows: missed.assessors.map(({ assessor, pieces: marked, sampled, byPlan, atRandom }) => ({
      key: assessor,
      cells: [
        { text: assessor },
        { text: String(marked) },
        { text: String(sampled) },
        { text: chance(byPlan) },
        { text: chance(atRandom) },
      ],
    })),
  };
}

/** A chance as a whole percentage that is never said to be a certainty when it is none. */
function chance(probability: number): string {
  if (probability > 0 && probability < 0.005) return "under 1%";
  if (probability < 1 && probability >= 0.995) return "over 99%";
  return `${Math.round(100 * probability)}%`;
}
