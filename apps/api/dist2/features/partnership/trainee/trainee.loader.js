import { inOrder } from "../../../graph/reading/by-key.js";
import { showTrainee } from "./show-trainee.js";
import { readTrainees } from "./trainee.query.js";
/** Trainees by id, masked for this viewer; null outside the viewer's scope. */
export const traineeById = async (ids, context) => {
    const rows = await readTrainees(ids, context);
    return inOrder(ids, rows.map(showTrainee), (trainee) => trainee.id);
};
//# sourceMappingURL=trainee.loader.js.map