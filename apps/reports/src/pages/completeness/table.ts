import { longDate } from "@reviewpoint/domain/calendar";
import type { Context } from "../../address/page.js";
import type { CompletenessQuery } from "../../generated/documents.js";
import { type Order, orderOf, sorted } from "../../table/sort.js";
import { countCell, type InShort, type Table } from "../../table/table.js";
import { thousands } from "../../words/numbers.js";
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
      inShort: missingInShort(row),
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

/** "30 of 42 missing", with the share that is in. */
function missingInShort({ due, missing, status }: CompletenessLine["row"]): InShort {
  if (hidden(status)) return { text: symbols.SUPPRESSED.meaning, percent: null };
  if (due === 0) return { text: "none due", percent: null };
  return {
    text: `${thousands(missing)} of ${thousands(due)} missing`,
    percent: (100 * (due - missing)) / due,
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
