import { type AccessAct, accessActs, type Reach, widestOf } from "@reviewpoint/domain/access";
import sql, { join, raw } from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import type { Batch } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { Viewer } from "../../../identity/index.js";
import { reachedTrainees } from "./trainee-scope.js";

interface ActsWithin {
  readonly reach: Reach;
  readonly acts: AccessAct[];
}

/** What the viewer may do about trainees whose record may be read, by their ids, in the order of the access tables. */
export const actsAbout: Batch<string, readonly AccessAct[]> = async (ids, context) => {
  const viewer = viewerOf(context);
  const all = actsByReach(viewer);
  const some = all.filter(({ reach }) => !reach.everyone);
  const within = new Map<string, object>();
  if (some.length > 0) {
    const conditions = some.map(
      ({ reach }, at) => sql`${reachedTrainees(viewer, reach)} as ${raw(nameOf(at))}`,
    );
    const rows = await context.read<{
      readonly id: string;
    }>(sql`select trainee.id as "id", ${join(conditions)}
      from trainee where trainee.id = any(${ids}::uuid[])`);
    for (const row of rows) within.set(row.id, row);
  }
  return ids.map((id) => {
    const isWithin = (within.get(id) ?? {}) as Readonly<Record<string, boolean>>;
    const allowed = all.filter((one) => one.reach.everyone || isWithin[nameOf(some.indexOf(one))] === true);
    const acts = new Set(allowed.flatMap((one) => one.acts));
    return everyAct.filter((act) => acts.has(act));
  });
};

const everyAct = Object.keys(accessActs) as AccessAct[];
const nameOf = (at: number): string => `reach_${at + 1}`;

/** The acts that the viewer may do about somebody, together with those of the same reach. */
function actsByReach(viewer: Viewer): ActsWithin[] {
  const access = accessOf(viewer);
  const found = new Map<string, ActsWithin>();
  for (const act of everyAct) {
    const reach = access.reach({ act });
    if (widestOf(reach) === "nothing") continue;
    const key = JSON.stringify(reach);
    const alike = found.get(key) ?? { reach, acts: [] };
    alike.acts.push(act);
    found.set(key, alike);
  }
  return [...found.values()];
}
