import type { Context } from "../../address/page.js";
import type { CompletenessQuery } from "../../generated/documents.js";
import { type Order, orderOf, sorted } from "../../table/sort.js";
import { countCell, type Table } from "../../table/table.js";
import { longDate } from "../../words/dates.js";
import { symbols } from "../../words/symbols.js";
import { capital } from "../../words/words.js";
import { type CompletenessLine, completenessLines } from "./rows.js";
import { groupingLabel } from "./tabs.js";

const sortable = ["name", "due", "judged", "late", "missing", "last"] as const;

/** Most missing first, unless the link says otherwise. */
export function completenessOrderOf({ address }: Context): Order {
  return orderOf(address.parameters.sort, sortable, { by: "missing", descending: true });
}

/** The chase list: a row a school, assessor, subject, strand or hub. */
export function completenessTable(data: CompletenessQuery, context: Context): Table {
  const { words } = context;
  const lines = sorted(completenessLines(data.completeness, context), completenessOrderOf(context), (line) =>
    valueOf(line, completenessOrderOf(context).by),
  );
  return {
    caption: `${capital(words.many("judgement"))} due, in, late and missing by ${groupingLabel(context).toLocaleLowerCase("en-GB")}`,
    columns: [
      { label: groupingLabel(context), sort: "name" },
      { label: "Due", numeric: true, sort: "due" },
      { label: "In on time", numeric: true, sort: "judged" },
      { label: "In late", numeric: true, sort: "late" },
      { label: "Missing", numeric: true, sort: "missing" },
      { label: "Last judged", sort: "last" },
    ],
    rows: lines.map(({ key, label, href, row }) => ({
      key,
      cells: hidden(row.status)
        ? [{ text: label }, ...Array.from({ length: 5 }, () => ({ text: symbols.SUPPRESSED.sign }))]
        : [
            { text: label },
            countCell(row.due),
            countCell(row.judged),
            countCell(row.judgedLate),
            countCell(row.missing, {
              ...(href ? { href } : {}),
              ...(row.missing > 0 ? { look: "is-missing" } : {}),
            }),
            row.lastJudgedOn
              ? { text: longDate(row.lastJudgedOn), file: row.lastJudgedOn }
              : { text: "never" },
          ],
    })),
  };
}

function hidden(status: CompletenessLine["row"]["status"]): boolean {
  return status !== "OK" && status !== "LOW_RELIABILITY";
}

function valueOf({ label, row }: CompletenessLine, by: string): string | number | null {
  const values: Readonly<Record<string, string | number | null>> = {
    name: label,
    due: row.due,
    judged: row.judged,
    late: row.judgedLate,
    missing: row.missing,
    last: row.lastJudgedOn,
  };
  return values[by] ?? null;
}
