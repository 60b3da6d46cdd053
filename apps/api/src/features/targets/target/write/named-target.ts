import type { Tie } from "@reviewpoint/domain/access";
import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import type { Performance } from "../../../../graph/writing/action.js";
import { tiesToTrainee } from "../../../partnership/trainee/ties-to-trainee.js";
import { type KnownTarget, targetsWithin } from "../target.query.js";

type Within = Pick<Performance, "unit" | "viewer">;

/** The target that an action names; null where the provider has none with this id. */
export async function namedTarget({ unit, viewer }: Within, id: string): Promise<KnownTarget | null> {
  const [target] = isUuid(id) ? await targetsWithin(unit, viewer.providerId, { id }) : [];
  return target ?? null;
}

/** How the viewer is tied to the trainee of the target that an action names. */
export async function tiesToTarget(within: Within, targetId: string): Promise<readonly Tie[]> {
  const target = await namedTarget(within, targetId);
  return target === null ? accessOf(within.viewer).ties : tiesToTrainee(within, target.traineeId);
}
