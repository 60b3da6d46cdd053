import { coefficientsTable, differencesTable } from "@reviewpoint/charts/tables";
import type { Context } from "../../../address/page.js";
import type { ExerciseAgreementQuery } from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { fromChartTable } from "../../../table/chart-table.js";
import type { Table } from "../../../table/table.js";
import { coefficientRows } from "./figures/coefficients.js";
import { differenceRows } from "./figures/differences.js";

type Exercise = NonNullable<ExerciseAgreementQuery["exercise"]>;

/**
 * The rows of the figure whose file is asked for: differences, unless the link names figures of agreement. Severity is
 * read on the page and leaves no file, in which people could be ranked.
 *
 * @throws Unanswered `NOT_ALLOWED` where the reader is not shown that figure, or it leaves no file
 */
export function agreementTable({ agreement }: Exercise, { address }: Context): Table {
  const { tab } = address.parameters;
  if (tab === "severity" || agreement === null) {
    throw new Unanswered("NOT_ALLOWED", "This figure leaves no file for this reader.");
  }
  if (tab === "coefficients") return fromChartTable(coefficientsTable(coefficientRows(agreement)));
  return fromChartTable(differencesTable(differenceRows(agreement)));
}
