import { gathered } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { readChecks } from "./week.query.js";
import type { WeekCheckRow } from "./week-check.table.js";

/** The newest check of each week of trainees, the newest week first. */
export const checksByTrainee: Batch<string, readonly WeekCheckRow[]> = async (traineeIds, context) =>
  gathered(traineeIds, await readChecks(traineeIds, context), ({ traineeId }) => traineeId);
