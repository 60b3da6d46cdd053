import { type ChartTable, textCell } from "../table/index.js";
import { capitalised, type ChartWords, neutralWords } from "../words/index.js";
import { relationOf } from "./relation.js";
import type { TraineeCell } from "./trainee-cell.js";

/** The facts of {@link traineeGrid}, a row a judgement due: for files. */
export function traineeGridTable(
  cells: readonly TraineeCell[],
  words: ChartWords = neutralWords,
): ChartTable {
  return {
    caption: `${capitalised(words.judgement.plural)} by ${words.strand.singular} and ${words.reviewPoint.singular}`,
    columns: [
      { key: "strand", label: capitalised(words.strand.singular), kind: "heading" },
      { key: "reviewPoint", label: capitalised(words.reviewPoint.singular), kind: "heading" },
      { key: "level", label: capitalised(words.level.singular), kind: "text" },
      { key: "expected", label: `Expected ${words.level.singular}`, kind: "text" },
      { key: "relation", label: "Against expected", kind: "text" },
      { key: "evidence", label: "Evidence", kind: "text" },
      { key: "assessor", label: "Assessor", kind: "text" },
      { key: "judgedOn", label: "Date", kind: "text" },
    ],
    rows: cells.map((cell) => ({
      key: JSON.stringify([cell.strand, cell.reviewPoint]),
      cells: [
        cell.strand,
        cell.reviewPoint,
        cell.level?.name ?? "",
        cell.expected?.name ?? "none",
        relationOf(cell).words,
        cell.evidence ?? "",
        cell.assessor ?? "",
        cell.judgedOn ?? "",
      ].map(textCell),
    })),
  };
}
