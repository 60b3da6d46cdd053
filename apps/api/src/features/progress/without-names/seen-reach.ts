import { covers, type Reach } from "@reviewpoint/domain/access";
import type { Guard } from "../../../graph/guarding/guard.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import type { Viewer } from "../../../identity/index.js";
import { reachesOf } from "../../partnership/trainee/trainee-scope.js";
import type { Narrowing } from "../narrowing/narrowing.js";

/**
 * About whom the viewer may see every figure, however small the group; null for everybody who is counted.
 *
 * @param figure the guard of the figures.
 */
export function seenReach(
  figure: Guard,
  { within, hubId, subjectId }: Pick<Narrowing, "within" | "hubId" | "subjectId">,
  viewer: Viewer,
): Reach | null {
  if (figure.kind !== "row") return null;
  const seen = accessOf(viewer).reach(figure.thing);
  const isOwnPlace =
    (hubId !== null && seen.hubIds.includes(hubId)) ||
    (subjectId !== null && seen.subjectIds.includes(subjectId));
  return isOwnPlace || reachesOf(viewer, within).some((reach) => covers(seen, reach)) ? null : seen;
}
