import { type Format, recogniseJson, recogniseTable, type TextRow } from "@reviewpoint/domain/interchange";
import { csvRows } from "./bytes/csv-rows.js";
import { jsonOfFile } from "./bytes/json-of-file.js";
import { type FileLimits, fileLimits } from "./bytes/limits.js";
import { type FileSurvey, surveyFile } from "./bytes/survey-file.js";
import { FileRefused } from "./refusals.js";
import { sheetNames, workbookRows } from "./workbook/workbook-rows.js";

/** A file whose bytes can be read, and the format that it is of. */
export type OpenedFile = { readonly survey: FileSurvey; readonly format: Format } & (
  | { readonly kind: "json"; readonly value: unknown }
  | {
      readonly kind: "table";
      readonly sheets: readonly string[];
      readonly rows: () => AsyncGenerator<TextRow>;
    }
);

/** Opens a file and tells its format, unless that is said. */
export async function openFile(
  path: string,
  format?: Format,
  limits: FileLimits = fileLimits,
): Promise<OpenedFile> {
  const survey = await surveyFile(path, limits);
  if (survey.kind === "json") {
    const value = await jsonOfFile(path, survey.encoding);
    return {
      kind: "json",
      survey,
      value,
      format: known(format ?? recogniseJson(value), ["provider-setup", "framework-case"]),
    };
  }
  const sheets = survey.kind === "workbook" ? await sheetNames(path, limits) : [];
  const rows = () =>
    survey.kind === "workbook" ? workbookRows(path, limits) : csvRows(path, survey.encoding, limits);
  return {
    kind: "table",
    survey,
    sheets,
    rows,
    format: known(format ?? (await recognise(rows(), sheets)), tableFormats(sheets)),
  };
}

async function recognise(rows: AsyncGenerator<TextRow>, sheets: readonly string[]): Promise<Format | null> {
  for await (const row of rows)
    if (row.cells.some((cell) => cell.trim() !== "")) return recogniseTable(row, sheets);
  throw new FileRefused("empty-file", "It has no rows: export it again.");
}

const tableFormats = (sheets: readonly string[]): readonly Format[] => [
  "schools",
  "term-dates",
  "register-export",
  "placements",
  "mentors",
  "judgements",
  ...(sheets.length > 0 ? (["framework"] as const) : []),
];

function known(format: Format | null, possible: readonly Format[]): Format {
  if (format !== null && possible.includes(format)) return format;
  throw new FileRefused(
    "unknown-format",
    `Compare its columns with the examples in docs/guides/importing.md, or name its format: ${possible.join(", ")}.`,
  );
}
