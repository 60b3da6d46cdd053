import { longDate } from "@reviewpoint/domain/calendar";
import type { Context } from "../../address/page.js";
import type { Table } from "../../table/table.js";
import { capital } from "../../words/words.js";
import type { TraineeAnswer } from "./cells.js";

/** The schools, first placement first. */
export function placementTable({ placements }: TraineeAnswer, { words }: Context): Table {
  return {
    caption: capital(words.many("placement")),
    columns: [
      { label: capital(words.one("placement")) },
      { label: capital(words.one("school")) },
      { label: capital(words.one("mentor")) },
      { label: "From" },
      { label: "Until" },
    ],
    rows: [...placements]
      .sort((a, b) => a.position - b.position)
      .map(({ id, position, school, mentor, startsOn, endsOn }) => ({
        key: id,
        cells: [
          { text: String(position) },
          { text: school.name },
          { text: mentor?.name ?? "not known" },
          startsOn ? { text: longDate(startsOn), file: startsOn } : { text: "not known" },
          endsOn ? { text: longDate(endsOn), file: endsOn } : { text: "not known" },
        ],
      })),
  };
}

/** Judgements on record at one review point, newest first; what was replaced stays and says so. */
export function historyTable(judgements: TraineeAnswer["judgements"]["nodes"], { words }: Context): Table {
  return {
    caption: `Every ${words.one("judgement")} on record at ${judgements[0]?.reviewPoint.name ?? ""}, newest first`,
    columns: [
      { label: capital(words.one("strand")) },
      { label: "Judged" },
      { label: capital(words.one("level")) },
      { label: "Assessor" },
      { label: "Status" },
      { label: "Evidence", fileOnly: true },
    ],
    rows: [...judgements]
      .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt) || b.judgedOn.localeCompare(a.judgedOn))
      .map((one) => ({
        key: one.id,
        cells: [
          { text: one.strand.name },
          { text: longDate(one.judgedOn), file: one.judgedOn },
          { text: one.level.name },
          { text: one.assessor?.name ?? "not known" },
          {
            text: one.isCurrent
              ? one.supersedes
                ? `current, replaced ${one.supersedes.level.name}`
                : "current"
              : "replaced",
            look: one.isCurrent ? "" : "is-replaced",
          },
          { text: one.evidence ?? "" },
        ],
      })),
  };
}
