import type { Context } from "../../../address/page.js";
import { countCell, type Table } from "../../../table/table.js";
import { shareText } from "../../../words/symbols.js";
import { capital } from "../../../words/words.js";
import type { Analysis } from "./analysed-point.js";

/** A row a strand: who is judged, the share at or above what is expected, and movement since the review point before. */
export function analysedStrandsTable({ strands, since }: Analysis, { words }: Pick<Context, "words">): Table {
  const moved = since ? `since ${since.name}` : "";
  return {
    caption: `${capital(words.many("strand"))}: how many are at or above the expected ${words.one("level")}${moved === "" ? "" : `, and movement ${moved}`}`,
    columns: [
      { label: capital(words.one("strand")) },
      { label: "Judged", numeric: true },
      { label: "Not judged yet", numeric: true },
      { label: "At or above expected", numeric: true },
      { label: "Below", numeric: true },
      { label: "Share at or above", numeric: true },
      ...(since ? ["Rose", "Stayed", "Fell"].map((label) => ({ label, numeric: true })) : []),
    ],
    rows: strands.map(({ strand, judged, missing, below, share, rose, stayed, fell }, at) => ({
      key: strand?.code ?? String(at),
      cells: [
        { text: strand?.name ?? `${capital(words.one("strand"))} ${at + 1}` },
        countCell(judged),
        countCell(missing),
        share.count === null ? { text: "–" } : countCell(share.count),
        countCell(below),
        share.percent === null ? { text: shareText(share) } : { text: shareText(share), file: share.percent },
        ...(since ? [countCell(rose), countCell(stayed), countCell(fell)] : []),
      ],
    })),
  };
}
