import type { ProportionTerms } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import type { ProgressBasis } from "./progress.enum.js";

const usualThreshold = 10;

/** The provider's thresholds, as they hold for this viewer: who may see names sees small groups too. */
export async function termsFor(basis: ProgressBasis, context: GraphContext): Promise<ProportionTerms> {
  const { scope, today } = viewerOf(context);
  const settings = await settingsOf(today, context);
  return {
    basis: basis === "ALL" ? "all" : "judged",
    lowReliabilityBelow: settings.count("lowReliabilityBelow", usualThreshold),
    suppressBelow: scope.seesNames ? null : settings.count("suppressionThreshold", usualThreshold),
  };
}
