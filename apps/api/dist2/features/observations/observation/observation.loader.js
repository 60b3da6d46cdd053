import { inOrder } from "../../../graph/reading/by-key.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { readObservations } from "./observation.query.js";
import { showObservation } from "./show-observation.js";
/** Observations by id, masked for this viewer; null outside the viewer's scope. */
export const observationById = async (ids, context) => {
    const { today } = viewerOf(context);
    const rows = await readObservations(ids, context);
    return inOrder(ids, rows.map((row) => showObservation(row, today)), ({ id }) => id);
};
//# sourceMappingURL=observation.loader.js.map