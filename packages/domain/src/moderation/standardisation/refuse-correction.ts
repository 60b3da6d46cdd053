import type { IsoDate } from "../../calendar/index.js";
import { compareDecimals } from "../marks/decimals/compare-decimals.js";
import type { OfferedScript } from "./refuse-standardisation.js";
import type { StandardisationRefusalOf } from "./refusals.js";

/** As much of an exercise as a correction looks at. */
export interface MarkedStandardisation {
  /** The day on which results were released; null before. */
  readonly releasedOn: IsoDate | null;
  readonly scripts: readonly OfferedScript[];
  /** Who has marked a script. */
  readonly markedBy: readonly string[];
}

/** Why scripts and participants stay as they are. */
export type CorrectionRefusal = StandardisationRefusalOf<
  "standardisation-released" | "trial-marking-has-begun"
>;

/**
 * Why scripts and participants cannot be corrected so; null when they can. Until somebody has marked a script, everything
 * can be; from then on scripts stay with their agreed marks, and so does whoever has marked: others may still join or leave.
 *
 * @example
 * const scripts = [{ label: "Script A", agreed: "50" }];
 * const marked = { releasedOn: null, scripts, markedBy: ["b"] };
 * refuseCorrection({ scripts, participantIds: ["b", "c"] }, marked) // => null
 * refuseCorrection({ scripts, participantIds: ["c"] }, marked) // => { code: "trial-marking-has-begun" }
 */
export function refuseCorrection(
  offered: { readonly scripts: readonly OfferedScript[]; readonly participantIds: readonly string[] },
  { releasedOn, scripts, markedBy }: MarkedStandardisation,
): CorrectionRefusal | null {
  if (releasedOn !== null) return { code: "standardisation-released", releasedOn };
  if (markedBy.length === 0) return null;
  const isAsBefore =
    offered.scripts.length === scripts.length &&
    scripts.every((script, at) => isSame(script, offered.scripts[at] as OfferedScript)) &&
    markedBy.every((id) => offered.participantIds.includes(id));
  return isAsBefore ? null : { code: "trial-marking-has-begun" };
}

const isSame = (one: OfferedScript, other: OfferedScript): boolean =>
  one.label === other.label.trim() && compareDecimals(one.agreed, other.agreed) === 0;
