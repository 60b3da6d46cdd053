import { coefficientsTable, differencesTable, severityTable } from "@reviewpoint/charts/tables";
import type { Context } from "../../../address/page.js";
import type { ExerciseAgreementQuery } from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { fromChartTable } from "../../../table/chart-table.js";
import type { Table } from "../../../table/table.js";
import { coefficientRows } from "./figures/coefficients.js";
import { differenceRows } from "./figures/differences.js";
import { severityRows } from "./severity/severity-rows.js";

type Exercise = NonNullable<ExerciseAgreementQuery["exercise"]>;

/**
 * The rows of the figure whose file is asked for: differences, unless the link names another.
 *
 * @throws Unanswered `NOT_ALLOWED` where the reader is not shown that figure
 */
export function agreementTable({ agreement, severity }: Exercise, { address }: Context): Table {
  const { tab } = address.parameters;
  if (tab === "severity" && severity) return fromChartTable(severityTable(severityRows(severity)));
  if (tab === "severity" || agreement === null) {
    throw new Unanswered("NOT_ALLOWED", "This reader is not shown that figure.");
  }
  if (tab === "coefficients") return fromChartTable(coefficientsTable(coefficientRows(agreement)));
  return fromChartTable(differencesTable(differenceRows(agreement)));
}
