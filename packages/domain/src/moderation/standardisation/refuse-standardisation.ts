import type { IsoDate } from "../../calendar/index.js";
import type { ExerciseRefusalOf } from "../exercise/refusals.js";
import { isOnScale } from "../marks/bands/band-of.js";
import type { GradeScale } from "../marks/bands/grade-scale.js";
import { type DecimalText, isDecimal } from "../marks/decimals/decimal.js";
import type { StandardisationRule } from "./standardisation-rule.js";
import type { StandardisationRefusalOf } from "./refusals.js";

/** A script as it is named: anonymous, by a label, e.g. `Script A`. */
export interface OfferedScript {
  readonly label: string;
  /** The mark that was agreed for it. */
  readonly agreed: DecimalText;
}

/** A standardisation exercise as it is to be. */
export interface OfferedStandardisation {
  readonly title: string;
  /** The days on which scripts are marked, both included. */
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  readonly scripts: readonly OfferedScript[];
  readonly participantIds: readonly string[];
}

/** Why an exercise is not opened or not changed so. */
export type StandardisationOpeningRefusal =
  | ExerciseRefusalOf<"exercise-untitled" | "window-reversed" | "off-the-scale">
  | StandardisationRefusalOf<
      | "scripts-too-few"
      | "script-without-label"
      | "script-label-twice"
      | "nobody-takes-part"
      | "leads-and-takes-part"
    >;

/**
 * Why a standardisation exercise cannot be opened so; null when it can.
 *
 * @param leaderId Who opens it, and so knows the agreed marks.
 * @example
 * const scale = { lowest: "0", highest: "100", step: "1" };
 * const rule = { tolerance: "3", leastScripts: 2, percentWithin: 100, meanWithin: "2" };
 * const scripts = [{ label: "Script A", agreed: "50" }, { label: "Script B", agreed: "65" }];
 * const offered = { title: "Before marking", opensOn: "2027-02-01", closesOn: "2027-02-05", scripts, participantIds: ["b"] };
 * refuseStandardisation(offered, scale, rule, "a") // => null
 * refuseStandardisation(offered, scale, rule, "b") // => { code: "leads-and-takes-part" }
 */
export function refuseStandardisation(
  { title, opensOn, closesOn, scripts, participantIds }: OfferedStandardisation,
  scale: Pick<GradeScale, "lowest" | "highest" | "step">,
  { leastScripts: least }: Pick<StandardisationRule, "leastScripts">,
  leaderId: string,
): StandardisationOpeningRefusal | null {
  if (title.trim() === "") return { code: "exercise-untitled" };
  if (closesOn < opensOn) return { code: "window-reversed", opensOn, closesOn };
  if (scripts.length < least) return { code: "scripts-too-few", named: scripts.length, least };
  const seen = new Set<string>();
  for (const { label: written, agreed } of scripts) {
    const label = written.trim();
    if (label === "") return { code: "script-without-label" };
    if (seen.has(label)) return { code: "script-label-twice", label };
    seen.add(label);
    if (!(isDecimal(agreed) && isOnScale(agreed, scale))) {
      const { lowest, highest, step } = scale;
      return { code: "off-the-scale", value: agreed, lowest, highest, step };
    }
  }
  if (participantIds.length === 0) return { code: "nobody-takes-part" };
  return participantIds.includes(leaderId) ? { code: "leads-and-takes-part" } : null;
}
