import { covers } from "@reviewpoint/domain/access";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { reachesOf } from "../../partnership/trainee/trainee-scope.js";
/**
 * About whom the viewer may see every figure, however small the group; null for everybody who is counted.
 *
 * @param figure the guard of the figures.
 */
export function seenReach(figure, { within, hubId, subjectId }, viewer) {
    if (figure.kind !== "row")
        return null;
    const seen = accessOf(viewer).reach(figure.thing);
    const isOwnPlace = (hubId !== null && seen.hubIds.includes(hubId)) ||
        (subjectId !== null && seen.subjectIds.includes(subjectId));
    return isOwnPlace || reachesOf(viewer, within).some((reach) => covers(seen, reach)) ? null : seen;
}
//# sourceMappingURL=seen-reach.js.map