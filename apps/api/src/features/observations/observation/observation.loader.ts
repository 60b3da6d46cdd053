import { inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { readObservations } from "./observation.query.js";
import { type ShownObservation, showObservation } from "./show-observation.js";

/** Observations by id, masked for this viewer; null outside the viewer's scope. */
export const observationById: Batch<string, ShownObservation | null> = async (ids, context) => {
  const { today } = viewerOf(context);
  const rows = await readObservations(ids, context);
  return inOrder(
    ids,
    rows.map((row) => showObservation(row, today)),
    ({ id }) => id,
  );
};
