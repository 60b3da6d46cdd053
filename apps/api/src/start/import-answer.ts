import { violationSentence } from "@reviewpoint/domain/interchange";
import type { ImportReport } from "../features/interchange/index.js";

const mostListed = 20;

/** What is said of an import: whether it landed, what it changed, and what is to be done. */
export function importAnswer(report: ImportReport): string {
  const { fileName, format, provider, landed, read, added, changed, unchanged, refused } = report;
  const lines = [
    `${fileName} (${format}, ${provider === "" ? "no provider" : provider}): ${landed ? "brought in" : "nothing was changed"}.`,
    `  ${read} read: ${added} new, ${changed} changed, ${unchanged} as before, ${refused} refused.`,
    ...listed("Waiting for other files; bring this one in again after them", report.waiting),
    ...listed("Recorded here and not in the file; nothing was removed", report.absent),
    ...listed(
      "Refused",
      report.violations.map(violationSentence),
      report.errorsFile === null ? report.refused : mostListed,
    ),
  ];
  if (report.errorsFile !== null)
    lines.push(`  Every error is in ${report.errorsFile}: correct it there and bring that file in.`);
  return lines.join("\n");
}

function listed(heading: string, sentences: readonly string[], most = mostListed): string[] {
  if (sentences.length === 0) return [];
  const more = sentences.length - most;
  const shown = sentences.slice(0, most).map((sentence) => `    ${sentence}`);
  return [`  ${heading}:`, ...shown, ...(more > 0 ? [`    and ${more} more`] : [])];
}
