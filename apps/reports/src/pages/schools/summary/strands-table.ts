import type { Context } from "../../../address/page.js";
import { countCell, type Table } from "../../../table/table.js";
import { capital } from "../../../words/words.js";
import type { SummarisedSchool } from "./found-school.js";
import { byNeed } from "./sentence.js";

/** A row a strand, those on which most need work first. */
export function strandsTable({ summary }: SummarisedSchool, { words }: Context): Table {
  return {
    caption: `${capital(words.many("strand"))}, those with most below the expected ${words.one("level")} first`,
    columns: [
      { label: capital(words.one("strand")) },
      { label: "Judged", numeric: true },
      { label: "At or above expected", numeric: true },
      { label: "Below", numeric: true },
    ],
    rows: byNeed(summary?.strands ?? []).map(({ strand, judged, atExpected, below }, at) => ({
      key: strand?.code ?? String(at),
      cells: [
        { text: strand?.name ?? `${capital(words.one("strand"))} ${at + 1}` },
        countCell(judged),
        countCell(atExpected),
        countCell(below),
      ],
    })),
  };
}
