import type { ImportReport, ReportFacts } from "../report/import-report.js";
import type { ListChanges } from "./keep-list.js";

/** The report of a file that is not read row by row but as a whole. */
export function reportOfLists(
  facts: ReportFacts,
  landed: boolean,
  changes: readonly ListChanges[],
  { waiting = [], notices = [] }: Partial<Pick<ImportReport, "waiting" | "notices">> = {},
): ImportReport {
  const sum = (count: (list: ListChanges) => number) =>
    changes.reduce((total, list) => total + count(list), 0);
  const [added, changed, unchanged] = [
    sum((list) => list.added),
    sum((list) => list.changed),
    sum((list) => list.unchanged),
  ];
  const absent = changes.flatMap((list) => list.absent);
  return {
    ...facts,
    landed,
    read: added + changed + unchanged,
    added,
    changed,
    unchanged,
    refused: 0,
    absent,
    notices,
    waiting,
    violations: [],
    errorsFile: null,
  };
}
