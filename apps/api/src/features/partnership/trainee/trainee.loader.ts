import { inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { type ShownTrainee, showTrainee } from "./show-trainee.js";
import { readTrainees } from "./trainee.query.js";

/** Trainees by id, masked for this viewer; null outside the viewer's scope. */
export const traineeById: Batch<string, ShownTrainee | null> = async (ids, context) => {
  const rows = await readTrainees(ids, context);
  return inOrder(ids, rows.map(showTrainee), (trainee) => trainee.id);
};
