import { linkTo } from "../../../address/link.js";
import type { Context } from "../../../address/page.js";
import { countCell, type Table } from "../../../table/table.js";
import { onTrackName } from "../../../words/states.js";
import { capital } from "../../../words/words.js";
import { traineeName } from "../../trainee-name.js";
import type { SummarisedSchool } from "./found-school.js";

/** A row a trainee placed at the school: judged, below, observed, graded, on track or not. */
export function traineesTable({ summary }: SummarisedSchool, { address, words }: Context): Table {
  return {
    caption: `${capital(words.many("trainee"))} placed there, by name`,
    columns: [
      { label: capital(words.one("trainee")) },
      { label: `${capital(words.many("strand"))} judged`, numeric: true },
      { label: "At or above expected", numeric: true },
      { label: "Below", numeric: true },
      { label: "Observations agreed", numeric: true },
      { label: "On track" },
      { label: "Portfolio" },
    ],
    rows: (summary?.trainees ?? []).map((one, at) => {
      const { trainee, judged, strands, atExpected, below, observed, grades, isAway } = one;
      return {
        key: trainee?.id ?? String(at),
        cells: [
          trainee
            ? { text: traineeName(trainee, words), href: linkTo(address, `/trainees/${trainee.id}`) }
            : { text: `${capital(words.one("trainee"))} ${at + 1}` },
          { text: `${judged} of ${strands}`, file: judged },
          countCell(atExpected),
          countCell(below),
          countCell(observed),
          { text: trainee?.onTrack ? onTrackName[trainee.onTrack.status] : isAway ? "Away" : "" },
          { text: grades.map(({ cycle, grade }) => `${cycle}: ${grade}`).join("; ") || "not graded" },
        ],
      };
    }),
  };
}
