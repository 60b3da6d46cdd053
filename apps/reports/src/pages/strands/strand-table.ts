import type { ReviewPoint } from "../../address/choice.js";
import { linkTo } from "../../address/link.js";
import type { Context } from "../../address/page.js";
import { stateParameter } from "../../address/standing-filter.js";
import { type Cell as TableCell, countCell, type Table } from "../../table/table.js";
import { stateName } from "../../words/states.js";
import { shareText, symbols } from "../../words/symbols.js";
import { capital } from "../../words/words.js";
import { type Cell, cellsOf, expectedCell, spreadOf } from "../cells.js";

interface Data {
  readonly levels: readonly Cell[];
  readonly expected: readonly Cell[];
}

/** A row a strand and review point: how many stand at each level and in each state, and the share as expected. */
export function strandTable(data: Data, context: Context, points: readonly ReviewPoint[]): Table {
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
        cells: [
          { text: strand.name },
          ...(several ? [{ text: point.name }] : []),
          ...spread.levels.map(({ code, count }) => figure(count, spread.status, link({ level: code }))),
          ...spread.states.map(({ state, count }) =>
            figure(count, spread.status, link({ state: stateParameter(state) })),
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
      ...(several ? [{ label: capital(words.one("reviewPoint")) }] : []),
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

function figure(count: number | null, status: Cell["status"], href: string | undefined): TableCell {
  if (count === null)
    return { text: status === "OK" || status === "LOW_RELIABILITY" ? "x" : symbols[status].sign };
  return countCell(count, href && count > 0 ? { href } : {});
}
