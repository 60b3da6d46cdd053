import { accessActs } from "@reviewpoint/domain/access";
import sql, { join, raw } from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees } from "./trainee-scope.js";
/** What the viewer may do about trainees whose record may be read, by their ids, in the order of the access tables. */
export const actsAbout = async (ids, context) => {
    const viewer = viewerOf(context);
    const all = actsByReach(accessOf(viewer));
    const conditions = all.map(({ reach }, at) => sql `${reachedTrainees(viewer, reach)} as ${raw(nameOf(at))}`);
    const rows = await context.read(sql `select ${join([sql `trainee.id as "id"`, ...conditions])} from trainee where trainee.id = any(${ids}::uuid[])`);
    const within = new Map(rows.map((row) => [row["id"], row]));
    return ids.map((id) => {
        const acts = new Set(all.flatMap((one, at) => (within.get(id)?.[nameOf(at)] === true ? one.acts : [])));
        return everyAct.filter((act) => acts.has(act));
    });
};
const everyAct = Object.keys(accessActs);
const nameOf = (at) => `reach_${at + 1}`;
const known = new WeakMap();
/** The acts that may be done about somebody, together with those of the same reach: once for all who hold the same. */
function actsByReach(access) {
    const all = known.get(access) ?? gatherByReach(access);
    known.set(access, all);
    return all;
}
function gatherByReach(access) {
    const found = new Map();
    for (const act of everyAct.filter((one) => access.may({ act: one }))) {
        const reach = access.reach({ act });
        const key = JSON.stringify(reach);
        const alike = found.get(key) ?? { reach, acts: [] };
        alike.acts.push(act);
        found.set(key, alike);
    }
    return [...found.values()];
}
//# sourceMappingURL=acts-about.loader.js.map