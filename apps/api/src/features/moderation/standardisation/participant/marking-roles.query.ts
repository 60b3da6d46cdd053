import { type AccessRole, decide } from "@reviewpoint/domain/access";
import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import type { Performance } from "../../../../graph/writing/action.js";

/** The first of some people whose roles of today do not let them mark standard scripts; null where all may. */
export async function firstNotMarking(
  { unit, viewer }: Pick<Performance, "unit" | "viewer">,
  personIds: readonly string[],
): Promise<string | null> {
  const { providerId, today } = viewer;
  const { policy } = accessOf(viewer);
  const held = await unit.rows<{ personId: string; role: AccessRole }>(
    `select person_id as "personId", role from role_holding where provider_id = $1 and person_id = any($2::uuid[])
       and from_on <= $3 and (until_on is null or until_on >= $3)`,
    [providerId, personIds.filter(isUuid), today],
  );
  const mayMark = (role: AccessRole) =>
    decide({ ties: [{ role, relation: "self" }], act: "mark-standard-scripts" }, policy).effect === "allow";
  const marking = new Set(held.filter(({ role }) => mayMark(role)).map(({ personId }) => personId));
  return personIds.find((id) => !marking.has(id)) ?? null;
}
