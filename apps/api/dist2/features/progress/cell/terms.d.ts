import type { ProportionTerms } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Settings } from "../../provider/setting/settings.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import type { ProgressBasis } from "./progress.enum.js";
/**
 * The provider's thresholds, as they hold for this viewer: small numbers are not told unless the figures may be seen of
 * everyone who is counted.
 *
 * @param figure the guard of the figures.
 */
export declare function termsFor(basis: ProgressBasis, figure: Guard, narrowing: Narrowing, context: GraphContext): Promise<ProportionTerms>;
/** Numbers of people, from 1 on, below which the provider has a figure read with care, and not told. */
export declare const thresholdsOf: (settings: Settings) => {
    lowReliabilityBelow: number;
    suppressBelow: number;
};
