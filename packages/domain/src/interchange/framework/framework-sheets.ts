import type { IsoDate } from "../../calendar/index.js";
import type { MappingScheme } from "../../framework/index.js";
import { date } from "../cells/date-cell.js";
import { wholeNumber } from "../cells/number-cells.js";
import { required, text } from "../cells/text-cells.js";
import { oneOf } from "../cells/word-cells.js";
import { type Fields, field } from "../tables/fields.js";

const code = required(text(60));
const name = required(text());
const body = required(text(4000));
const scheme = required(
  oneOf(
    new Map<string, MappingScheme>([
      ["CCF", "CCF"],
      ["ITTECF", "ITTECF"],
      ["TS", "TS"],
    ]),
  ),
);

/** A row of each sheet, in the words of its columns. Strand, Stage and Level take a code or a name. */
export interface FrameworkSheetRows {
  readonly Framework: {
    readonly code: string;
    readonly name: string;
    readonly version: string;
    readonly validFrom: IsoDate;
  };
  readonly Strands: { readonly code: string; readonly name: string };
  readonly Stages: { readonly code: string; readonly name: string };
  readonly Levels: { readonly rank: number; readonly code: string; readonly name: string };
  readonly Statements: {
    readonly strand: string;
    readonly stage: string;
    readonly code: string;
    readonly text: string;
  };
  readonly Descriptors: { readonly strand: string; readonly level: string; readonly text: string };
  readonly Expected: { readonly reviewPoint: string; readonly strand: string; readonly level: string };
  readonly Mappings: { readonly strand: string; readonly scheme: MappingScheme; readonly section: string };
}

/** The sheets of a framework workbook and their columns. Order of rows is the order of strands, stages, statements. */
export const frameworkSheets: { readonly [S in keyof FrameworkSheetRows]: Fields<FrameworkSheetRows[S]> } = {
  Framework: {
    code: field("Code", code),
    name: field("Name", name),
    version: field("Version", code),
    validFrom: field("Valid from", required(date)),
  },
  Strands: { code: field("Code", code), name: field("Name", name) },
  Stages: { code: field("Code", code), name: field("Name", name) },
  Levels: {
    rank: field("Rank", required(wholeNumber(1, 99))),
    code: field("Code", code),
    name: field("Name", name),
  },
  Statements: {
    strand: field("Strand", name),
    stage: field("Stage", name),
    code: field("Code", code),
    text: field("Statement", body),
  },
  Descriptors: {
    strand: field("Strand", name),
    level: field("Level", name),
    text: field("Descriptor", body),
  },
  Expected: {
    reviewPoint: field("Review point", name),
    strand: field("Strand", name),
    level: field("Level", name),
  },
  Mappings: {
    strand: field("Strand", name),
    scheme: field("Scheme", scheme),
    section: field("Section", code),
  },
};

/** Sheets that a workbook must have; the others may be left out. */
export const neededSheets = [
  "Framework",
  "Strands",
  "Levels",
] as const satisfies readonly (keyof FrameworkSheetRows)[];
