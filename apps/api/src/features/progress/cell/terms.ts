import { covers } from "@reviewpoint/domain/access";
import type { ProportionTerms } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachesOf } from "../../partnership/trainee/trainee-scope.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import type { ProgressBasis } from "./progress.enum.js";

const usualThreshold = 10;

/**
 * The provider's thresholds, as they hold for this viewer: small groups are suppressed unless the figures may be seen of
 * everyone who is counted.
 *
 * @param figure the guard of the figures.
 */
export async function termsFor(
  basis: ProgressBasis,
  figure: Guard,
  { within }: Narrowing,
  context: GraphContext,
): Promise<ProportionTerms> {
  const viewer = viewerOf(context);
  const settings = await settingsOf(viewer.today, context);
  const seen = figure.kind === "row" ? accessOf(viewer).reach(figure.thing) : null;
  const seesAll = seen === null || reachesOf(viewer, within).some((reach) => covers(seen, reach));
  return {
    basis: basis === "ALL" ? "all" : "judged",
    lowReliabilityBelow: settings.count("lowReliabilityBelow", usualThreshold),
    suppressBelow: seesAll ? null : settings.count("suppressionThreshold", usualThreshold),
  };
}
