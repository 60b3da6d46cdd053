import type { Framework } from "../../framework/index.js";
import { dayMonthYear } from "../cells/date-cell.js";
import { harmlessCell } from "../cells/harmless-cell.js";
import type { Cell } from "../tables/text-row.js";
import { frameworkSheets, type FrameworkSheetRows } from "./framework-sheets.js";

/** The sheets of a framework workbook, each a header and its rows. Statements, strands and stages go in their order. */
export function writeFramework(
  framework: Framework,
): ReadonlyMap<keyof FrameworkSheetRows, readonly (readonly Cell[])[]> {
  const inOrder = <T extends { readonly position: number }>(all: readonly T[]) =>
    all.toSorted((a, b) => a.position - b.position);
  const rows: { readonly [S in keyof FrameworkSheetRows]: readonly (readonly string[])[] } = {
    Framework: [[framework.code, framework.name, framework.version, dayMonthYear(framework.validFrom)]],
    Strands: inOrder(framework.strands).map(({ code, name }) => [code, name]),
    Stages: inOrder(framework.stages).map(({ code, name }) => [code, name]),
    Levels: framework.levels.map(({ rank, code, name }) => [String(rank), code, name]),
    Statements: inOrder(framework.statements).map((each) => [
      each.strandCode,
      each.stageCode,
      each.code,
      each.text,
    ]),
    Descriptors: framework.descriptors.map((each) => [each.strandCode, each.levelCode, each.text]),
    Expected: framework.expectations.map((each) => [each.reviewPointCode, each.strandCode, each.levelCode]),
    Mappings: framework.mappings.map((each) => [each.strandCode, each.scheme, each.section]),
  };
  const sheets = Object.keys(rows) as (keyof FrameworkSheetRows)[];
  return new Map(
    sheets.map((sheet) => {
      const header = Object.values(frameworkSheets[sheet]).map(({ column }) => column);
      return [sheet, [header, ...rows[sheet].map((cells) => cells.map(harmlessCell))]];
    }),
  );
}
