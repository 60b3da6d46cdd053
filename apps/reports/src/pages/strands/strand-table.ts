import type { ReviewPoint } from "../../address/choice.js";
import { linkTo } from "../../address/link.js";
import type { Context } from "../../address/page.js";
import { stateParameter } from "../../address/standing-filter.js";
import { type Cell as TableCell, countCell, type InShort, type Table } from "../../table/table.js";
import { thousands } from "../../words/numbers.js";
import { stateName } from "../../words/states.js";
import { shareText, symbols } from "../../words/symbols.js";
import { capital } from "../../words/words.js";
import { type Cell, cellsOf, expectedCell, spreadOf } from "../cells.js";
import type { StrandCells } from "./strand-rows.js";

/** A row a strand and review point: how many stand at each level and in each state, and the share as expected. */
export function strandTable(data: StrandCells, context: Context, points: readonly ReviewPoint[]): Table {
  const { choice, words } = context;
  const strands = choice.strand ? [choice.strand] : choice.strands;
  const several = points.length > 1;
  const rows = strands.flatMap((strand) =>
    points.map((point) => {
      const at = data.levels.some(({ reviewPoint }) => reviewPoint !== null) ? point.code : undefined;
      const spread = spreadOf(cellsOf(data.levels, strand.code, at), choice);
      const expected = expectedCell(data.expected, strand.code, at);
      const link = (changes: Record<string, string>) =>
        context.frame.viewer.scope.seesNames
          ? linkTo(context.address, "/trainees", {
              strand: strand.code,
              "review-point": point.code,
              ...changes,
            })
          : undefined;
      return {
        key: `${strand.code}-${point.code}`,
        inShort: shareInShort(expected),
        cells: [
          { text: strand.name },
          ...(several ? [{ text: point.name }] : []),
          ...spread.levels.map(({ code, count, status }) => figure(count, status, link({ level: code }))),
          ...spread.states.map(({ state, count, status }) =>
            figure(count, status, link({ state: stateParameter(state) })),
          ),
          figure(spread.total, spread.status, undefined),
          {
            text: expected ? shareText(expected) : symbols.UNAVAILABLE.sign,
            ...(expected?.percent != null ? { file: expected.percent } : {}),
          },
        ],
      };
    }),
  );
  return {
    caption: `${capital(words.many("trainee"))} by ${words.one("strand")}${several ? `, ${words.one("reviewPoint")}` : ""} and ${words.one("level")}`,
    columns: [
      { label: capital(words.one("strand")) },
      ...(several ? [{ label: capital(words.one("reviewPoint")), part: "name" as const }] : []),
      ...choice.levels.map(({ name }) => ({ label: name, numeric: true })),
      ...(["NOT_JUDGED", "DEFERRED", "WITHDRAWN"] as const).map((state) => ({
        label: stateName[state],
        numeric: true,
      })),
      { label: "All", numeric: true },
      { label: "At or above expected", numeric: true },
    ],
    rows,
  };
}

/** "26% of 57 at or above"; what follows the name of the strand where there is no room for its bar. */
function shareInShort(expected: Cell | null): InShort {
  if (!expected) return { text: symbols.UNAVAILABLE.meaning, percent: null };
  const { percent, denominator } = expected;
  if (percent === null || !denominator) {
    const { status } = expected;
    return { text: status === "OK" ? "none judged yet" : symbols[status].meaning, percent: null };
  }
  return { text: `${shareText(expected)} of ${thousands(denominator)} at or above expected`, percent };
}

function figure(count: number | null, status: Cell["status"], href: string | undefined): TableCell {
  if (count === null)
    return { text: status === "OK" || status === "LOW_RELIABILITY" ? "x" : symbols[status].sign };
  return countCell(count, href && count > 0 ? { href } : {});
}
