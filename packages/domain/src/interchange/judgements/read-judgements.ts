import { optional, text } from "../cells/text-cells.js";
import { type Field, optionalField } from "../tables/fields.js";
import { columnKey } from "../tables/column-key.js";
import { readTable } from "../tables/read-table.js";
import type { HeaderReading } from "../tables/reading.js";
import type { TextRow } from "../tables/text-row.js";
import type { Violation } from "../violation.js";
import { headFields, passedOverColumns } from "./judgement-fields.js";
import { evidenceField, levelField } from "./strand-fields.js";
import type { JudgementsRow } from "./judgements-row.js";

type Columns = Record<string, string | null>;

/**
 * Opens a judgements file: a row a trainee, a column a strand, and for a file with sheets a sheet a review point.
 *
 * @param strandWords Names and codes of all strands that the provider's frameworks know. Any other column refuses
 *   the file, so that a misspelt strand is never passed over.
 */
export function readJudgements(header: TextRow, strandWords: Iterable<string>): HeaderReading<JudgementsRow> {
  const present = new Set(header.cells.map(columnKey));
  const headings = [...new Map([...strandWords].map((word) => [columnKey(word), word]))];
  const strands = headings.filter(([key]) => present.has(key)).map(([, word]) => word);
  const missing = missingColumns(header, present, strands, headings);
  const others = passedOverColumns.map((column) => optionalField(column, optional(text(32_767))));
  const fields = Object.fromEntries(
    [
      ...(Object.values(headFields) as Field<string | null>[]),
      ...strands.map(levelField),
      ...strands.map(evidenceField),
      ...others,
    ].map((each) => [each.column, each]),
  );
  const table = readTable<Columns>(header, fields, "refused");
  if ("violations" in table) return { violations: [...missing, ...table.violations.map(orStrand(headings))] };
  if (missing.length > 0) return { violations: missing };
  return {
    read: (row) => {
      const reading = table.read(row);
      return "record" in reading ? judgementsRow(reading.record, strands, row) : reading;
    },
  };
}

/** An unknown column of this format is most likely a strand that is misspelt or was renamed. */
const orStrand =
  (known: readonly (readonly [string, string])[]) =>
  (violation: Violation): Violation => {
    if (violation.code !== "unknown-column") return violation;
    const names = known.map(([, word]) => word).join(", ");
    return { ...violation, remedy: `Name it as a strand is named (${names}), or take the column out.` };
  };

function missingColumns(
  header: TextRow,
  present: ReadonlySet<string>,
  strands: readonly string[],
  known: readonly (readonly [string, string])[],
): Violation[] {
  const missing = (column: string, remedy: string): Violation => ({
    code: "missing-column",
    sheet: header.sheet,
    row: header.number,
    column,
    value: "",
    remedy,
  });
  const identified = present.has("provider trainee id") || present.has("trn");
  const names = known.map(([, word]) => word).join(", ");
  return [
    ...(identified
      ? []
      : [missing("Provider trainee ID", "Add this column, or TRN, so that trainees can be told apart.")]),
    ...(present.has("review point") || header.sheet !== null
      ? []
      : [missing("Review point", "Add this column, or use a workbook with a sheet for each review point.")]),
    ...(strands.length > 0 ? [] : [missing("a strand", `Add a column for each strand judged: ${names}.`)]),
  ];
}

function judgementsRow(cells: Columns, strands: readonly string[], row: TextRow) {
  const cell = (column: string) => cells[column] ?? null;
  const marks = strands.flatMap((column) => {
    const level = cell(column);
    return level === null ? [] : [{ column, level, evidence: cell(`${column} evidence`) }];
  });
  const at = { code: "empty-cell" as const, sheet: row.sheet, row: row.number, value: "" };
  const violations: Violation[] = [];
  const { providerTraineeId, trn, cohort, reviewPoint, assessorEmail, judgedOn } = headFields;
  const record: JudgementsRow = {
    providerTraineeId: cell(providerTraineeId.column),
    trn: cell(trn.column),
    cohort: cell(cohort.column),
    reviewPoint: cell(reviewPoint.column) ?? row.sheet ?? "",
    assessorEmail: cell(assessorEmail.column),
    judgedOn: cell(judgedOn.column),
    marks,
  };
  if (record.providerTraineeId === null && record.trn === null) {
    violations.push({
      ...at,
      column: providerTraineeId.column,
      remedy: "Say which trainee this is, here or under TRN.",
    });
  }
  if (record.reviewPoint === "")
    violations.push({ ...at, column: reviewPoint.column, remedy: "Name the review point." });
  if (record.judgedOn === null && marks.length > 0) {
    violations.push({ ...at, column: judgedOn.column, remedy: "Give the day of the judgement." });
  }
  return violations.length > 0 ? { violations } : { record };
}
