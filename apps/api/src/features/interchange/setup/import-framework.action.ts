import { basename } from "node:path";
import { casePhrases, checkFramework, type Framework, fromCase } from "@reviewpoint/domain/framework";
import { readFramework, shownValue, type TextRow, type Violation } from "@reviewpoint/domain/interchange";
import type { ImportReport } from "../report/import-report.js";
import { refuseWhole } from "./refuse-whole.js";
import { reportOfLists } from "./report-of-lists.js";
import { hiddenSheets } from "../report/hidden-sheets.js";
import { grouped } from "../known/grouped.js";
import type { OpenedFile } from "../open-file.js";
import { recordRun } from "../record-run.js";
import { FileRefused } from "../refusals.js";
import { importLimits, landingContext, type Surroundings } from "../surroundings.js";
import type { ImportRequest } from "../import-request.js";
import { NothingLanded, unlessNothingLanded } from "../nothing-landed.js";
import { keepFramework } from "./keep-framework.js";
import type { KnownProvider } from "./known-provider.js";

/** A framework is held in memory as a whole: this many rows are far more than any has. */
const mostRows = 20_000;

/** Brings in a framework from a workbook or from CASE JSON, whole or not at all. */
export async function importFramework(
  file: OpenedFile,
  provider: KnownProvider,
  request: ImportRequest,
  surroundings: Surroundings,
): Promise<ImportReport> {
  const facts = { format: file.format, fileName: basename(request.path), provider: provider.slug };
  const reading = file.kind === "json" ? readCase(file.value) : await readWorkbook(file.rows());
  if ("violations" in reading) return refuseWhole(facts, request.path, reading.violations);
  const notices = hiddenSheets(file);
  const outcome = await unlessNothingLanded<ImportReport | readonly Violation[]>(() =>
    surroundings.database.write(
      { providerId: provider.id },
      async (unit) => {
        const context = landingContext(surroundings, unit, provider.id);
        const kept = await keepFramework(context, reading.framework, true);
        if ("violations" in kept) throw new NothingLanded(kept.violations);
        const report = reportOfLists(facts, request.dryRun !== true, kept.changes, { notices });
        if (request.dryRun === true) throw new NothingLanded(report);
        await recordRun(context, file.survey, report);
        return report;
      },
      importLimits,
    ),
  );
  return "landed" in outcome ? outcome : refuseWhole(facts, request.path, outcome);
}

type Reading = { readonly framework: Framework } | { readonly violations: readonly Violation[] };

async function readWorkbook(rows: AsyncIterable<TextRow>): Promise<Reading> {
  const all: TextRow[] = [];
  for await (const row of rows) {
    all.push(row);
    if (all.length > mostRows)
      throw new FileRefused("too-many-rows", `A framework has at most ${mostRows} rows.`);
  }
  const reading = readFramework(grouped(all, ({ sheet }) => sheet ?? ""));
  if ("violations" in reading) return reading;
  const unsound = checkFramework(reading.framework);
  return unsound.length > 0 ? { violations: unsound.map(asViolation) } : reading;
}

function readCase(value: unknown): Reading {
  const { framework, violations } = fromCase(value);
  return framework === null ? { violations: violations.map(asViolation) } : { framework };
}

type FrameworkFault = ReturnType<typeof fromCase>["violations"][number];

function asViolation({ code, place, value }: FrameworkFault): Violation {
  const remedy = `Correct it: ${casePhrases[code]}.`;
  return { code: "wrong-shape", sheet: null, row: null, column: place, value: shownValue(value), remedy };
}
