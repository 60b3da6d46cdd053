import { viewerOf } from "../../../graph/reading/viewer.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { lowReliabilityBelow, suppressionThreshold } from "../progress.settings.js";
import { seenReach } from "../without-names/seen-reach.js";
/**
 * The provider's thresholds, as they hold for this viewer: small numbers are not told unless the figures may be seen of
 * everyone who is counted.
 *
 * @param figure the guard of the figures.
 */
export async function termsFor(basis, figure, narrowing, context) {
    const viewer = viewerOf(context);
    const settings = await settingsOf(viewer.today, context);
    const { suppressBelow, ...reliable } = thresholdsOf(settings);
    const seesAll = seenReach(figure, narrowing, viewer) === null;
    return {
        basis: basis === "ALL" ? "all" : "judged",
        ...reliable,
        suppressBelow: seesAll ? null : suppressBelow,
    };
}
/** Numbers of people, from 1 on, below which the provider has a figure read with care, and not told. */
export const thresholdsOf = (settings) => ({
    lowReliabilityBelow: settings.of(lowReliabilityBelow),
    suppressBelow: Math.max(1, settings.of(suppressionThreshold)),
});
//# sourceMappingURL=terms.js.map