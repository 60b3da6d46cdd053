import { gathered, inOrder } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { readAssignments, readParts } from "./assignment.query.js";
import { showAssignment } from "./show-assignment.js";
/** Assignments by id. */
export const assignmentById = async (ids, context) => inOrder(ids, (await readAssignments(ids, context)).map(showAssignment), ({ id }) => id);
/** What assignments are about, by their parts' own loader. */
const partsBy = (part, byId) => async (ids, context) => {
    const named = await readParts(part, ids, context);
    const found = await loadAll(byId, named.map(({ partId }) => partId), context);
    const rows = named.flatMap(({ assignmentId }, at) => {
        const row = found[at];
        return row ? [{ assignmentId, row }] : [];
    });
    return gathered(ids, rows, ({ assignmentId }) => assignmentId).map((list) => list.map(({ row }) => row));
};
/** The subjects whose trainees assignments are set; none where they are set the whole cohort. */
export const subjectsOfAssignments = partsBy("subject", subjectById);
/** The strands that assignments are about. */
export const strandsOfAssignments = partsBy("strand", strandById);
//# sourceMappingURL=assignment.loader.js.map