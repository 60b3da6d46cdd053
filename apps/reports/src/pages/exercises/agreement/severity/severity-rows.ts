import type { SeverityRow } from "@reviewpoint/charts/tables";
import type { ExerciseAgreementQuery } from "../../../../generated/documents.js";

/** What is said of one judge. */
export type Severity = NonNullable<NonNullable<ExerciseAgreementQuery["exercise"]>["severity"]>[number];

/** What is said of each judge, named where the reader may read the name, in the order that was given. */
export function severityRows(severity: readonly Severity[]): SeverityRow[] {
  return severity.map(({ assessor, pairs, estimate, lower, upper, sentence }, at) => ({
    key: assessor?.id ?? String(at),
    label: assessor?.name ?? `Judge ${at + 1}`,
    ...{ pairs, estimate, lower, upper, sentence },
  }));
}
