import { linkTo } from "../../../address/link.js";
import type { Context } from "../../../address/page.js";
import { countCell, type Table } from "../../../table/table.js";
import { list } from "../../../words/numbers.js";
import { capital } from "../../../words/words.js";
import { traineeName } from "../../trainee-name.js";
import type { Analysis } from "./analysed-point.js";

/** A row a trainee: those below what is expected on most strands first. */
export function analysedTraineesTable(
  caption: string,
  { trainees, since }: Pick<Analysis, "trainees" | "since">,
  { words, address }: Pick<Context, "words" | "address">,
): Table {
  return {
    caption,
    columns: [
      { label: capital(words.one("trainee")) },
      { label: `${capital(words.many("strand"))} judged`, numeric: true },
      { label: "At or above expected", numeric: true },
      { label: "Below on" },
      ...(since ? ["Rose", "Fell"].map((label) => ({ label, numeric: true })) : []),
    ],
    rows: [...trainees]
      .sort((a, b) => b.below.length - a.below.length)
      .map(({ trainee, strands, judged, atExpected, below, isAway, rose, fell }, at) => ({
        key: trainee?.id ?? String(at),
        cells: [
          trainee
            ? { text: traineeName(trainee, words), href: linkTo(address, `/trainees/${trainee.id}`) }
            : { text: `${capital(words.one("trainee"))} ${at + 1}` },
          { text: `${judged} of ${strands}`, file: judged },
          countCell(atExpected),
          { text: list(below.map(({ name }) => name)) || (isAway ? "away" : judged === 0 ? "–" : "none") },
          ...(since ? [countCell(rose), countCell(fell)] : []),
        ],
      })),
  };
}
