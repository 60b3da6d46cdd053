import type { Framework } from "../../framework/index.js";
import { wordKey } from "../cells/word-cells.js";
import { shownValue, type Violation } from "../violation.js";
import { frameworkSheets } from "./framework-sheets.js";
import { readSheet, type SheetRecord, type Workbook } from "./read-sheet.js";
import { unknownSheets } from "./unknown-sheets.js";

/** Reads a framework workbook. Whether the framework makes sense as a whole is the framework room's to say. */
export function readFramework(
  workbook: Workbook,
): { readonly framework: Framework } | { readonly violations: readonly Violation[] } {
  const violations: Violation[] = unknownSheets(workbook);
  const heads = readSheet(workbook, "Framework", violations);
  const strands = readSheet(workbook, "Strands", violations).map(withPosition);
  const stages = readSheet(workbook, "Stages", violations).map(withPosition);
  const levels = readSheet(workbook, "Levels", violations).map(({ record }) => record);
  const code = (
    known: readonly { code: string; name: string }[],
    column: string,
    word: string,
    from: SheetRecord<object>,
  ) => {
    const match =
      known.find((one) => wordKey(one.code) === wordKey(word)) ??
      known.find((one) => wordKey(one.name) === wordKey(word));
    if (match === undefined) {
      const remedy = `Write one of: ${known.map(({ name }) => name).join(", ")}.`;
      const { sheet, number: row } = from.row;
      violations.push({ code: "not-one-of", sheet, row, column, value: shownValue(word), remedy });
    }
    return match?.code ?? "";
  };
  const head = heads[0];
  if (heads.length !== 1 && !violations.some(({ sheet }) => sheet === "Framework")) {
    const remedy = `Give one row, with ${Object.values(frameworkSheets.Framework)
      .map(({ column }) => column)
      .join(", ")}.`;
    violations.push({ code: "wrong-shape", sheet: "Framework", row: null, column: null, value: "", remedy });
  }
  const statements = readSheet(workbook, "Statements", violations).map((from, index) => ({
    code: from.record.code,
    strandCode: code(strands, "Strand", from.record.strand, from),
    stageCode: code(stages, "Stage", from.record.stage, from),
    text: from.record.text,
    position: index + 1,
  }));
  const descriptors = readSheet(workbook, "Descriptors", violations).map((from) => ({
    strandCode: code(strands, "Strand", from.record.strand, from),
    levelCode: code(levels, "Level", from.record.level, from),
    text: from.record.text,
  }));
  const expectations = readSheet(workbook, "Expected", violations).map((from) => ({
    reviewPointCode: from.record.reviewPoint,
    strandCode: code(strands, "Strand", from.record.strand, from),
    levelCode: code(levels, "Level", from.record.level, from),
  }));
  const mappings = readSheet(workbook, "Mappings", violations).map((from) => ({
    strandCode: code(strands, "Strand", from.record.strand, from),
    scheme: from.record.scheme,
    section: from.record.section,
  }));
  if (violations.length > 0 || head === undefined) return { violations };
  return {
    framework: { ...head.record, strands, stages, levels, statements, descriptors, expectations, mappings },
  };
}

const withPosition = <R extends object>(
  { record }: SheetRecord<R>,
  index: number,
): R & { position: number } => ({
  ...record,
  position: index + 1,
});
