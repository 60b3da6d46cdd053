import { covers } from "@reviewpoint/domain/access";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { hubById } from "../../partnership/hub/hub.loader.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { reachesOf } from "../../partnership/trainee/trainee-scope.js";
import { progressGuards } from "../progress.guards.js";
const batchOf = {
    SCHOOL: schoolById,
    HUB: hubById,
    SUBJECT: subjectById,
};
/** The rows that group ids stand for. */
export async function groupsById(by, ids, narrowing, context) {
    const known = ids.filter((id) => id !== null);
    const groups = by === "STRAND"
        ? narrowing.frame.strands
        : known.length === 0
            ? []
            : by === "ASSESSOR"
                ? await assessors(known, narrowing, context)
                : await loadAll(batchOf[by], known, context);
    return new Map(groups.flatMap((group) => (group === null ? [] : [[group.id, group]])));
}
/** Assessors by name where the names may be seen for everyone who is counted. */
function assessors(ids, { within }, context) {
    const viewer = viewerOf(context);
    const guards = progressGuards.CompletenessRow;
    const { assessor } = bitsOf(guards);
    const guard = guards.assessor;
    const seen = guard.kind === "row" ? accessOf(viewer).reach(guard.thing) : null;
    const seesAll = seen === null || reachesOf(viewer, within).some((reach) => covers(seen, reach));
    const row = { masked: seesAll ? 0 : assessor };
    return peopleOf(ids.map((id) => ({ id, row })), { guards, part: "assessor" }, context);
}
/** By position or by name; the group of those without one last. */
export function groupsInOrder(a, b) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    if (a.position !== undefined && b.position !== undefined)
        return a.position - b.position;
    const [one, other] = [a.name ?? "", b.name ?? ""];
    return one < other ? -1 : Number(one > other);
}
//# sourceMappingURL=groups-by-id.js.map