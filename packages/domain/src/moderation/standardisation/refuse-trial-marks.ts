import type { IsoDate } from "../../calendar/index.js";
import type { ExerciseRefusalOf } from "../exercise/refusals.js";
import { isOnScale } from "../marks/bands/band-of.js";
import type { GradeScale } from "../marks/bands/grade-scale.js";
import { type DecimalText, isDecimal } from "../marks/decimals/decimal.js";
import type { StandardisationRefusalOf } from "./refusals.js";

/** A mark that is about to be recorded. */
export interface OfferedTrialMark {
  readonly scriptId: string;
  readonly given: DecimalText;
}

/** As much of an exercise as marking its scripts looks at. */
export interface StandardisationToMark {
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  readonly releasedOn: IsoDate | null;
  readonly scale: Pick<GradeScale, "lowest" | "highest" | "step">;
  readonly scriptIds: readonly string[];
  /** Whether whoever marks takes part. */
  readonly takesPart: boolean;
}

/** Why marks of standard scripts are not recorded. */
export type TrialMarkRefusal =
  | ExerciseRefusalOf<"off-the-scale">
  | StandardisationRefusalOf<
      | "takes-no-part"
      | "standardisation-released"
      | "trial-marking-not-open"
      | "nothing-marked"
      | "script-not-of-exercise"
      | "script-marked-twice"
    >;

/**
 * Why marks of standard scripts cannot be recorded today; null when they can. A script may be marked anew until results are
 * released: the last mark counts.
 *
 * @example
 * const scale = { lowest: "0", highest: "100", step: "0.5" };
 * const exercise = { opensOn: "2027-02-01", closesOn: "2027-02-05", releasedOn: null, scale, scriptIds: ["s1"], takesPart: true };
 * refuseTrialMarks([{ scriptId: "s1", given: "52.5" }], exercise, "2027-02-05") // => null
 * refuseTrialMarks([{ scriptId: "s1", given: "52.3" }], exercise, "2027-02-05").code // => "off-the-scale"
 * refuseTrialMarks([{ scriptId: "s1", given: "52.5" }], exercise, "2027-02-06").code // => "trial-marking-not-open"
 */
export function refuseTrialMarks(
  marks: readonly OfferedTrialMark[],
  { opensOn, closesOn, releasedOn, scale, scriptIds, takesPart }: StandardisationToMark,
  today: IsoDate,
): TrialMarkRefusal | null {
  if (!takesPart) return { code: "takes-no-part" };
  if (releasedOn !== null) return { code: "standardisation-released", releasedOn };
  if (today < opensOn || today > closesOn) return { code: "trial-marking-not-open", opensOn, closesOn };
  if (marks.length === 0) return { code: "nothing-marked" };
  const seen = new Set<string>();
  for (const { scriptId, given } of marks) {
    if (!scriptIds.includes(scriptId)) return { code: "script-not-of-exercise" };
    if (seen.has(scriptId)) return { code: "script-marked-twice" };
    seen.add(scriptId);
    if (!(isDecimal(given) && isOnScale(given, scale))) {
      const { lowest, highest, step } = scale;
      return { code: "off-the-scale", value: given, lowest, highest, step };
    }
  }
  return null;
}
