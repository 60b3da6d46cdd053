import { type ComparedGroup, compareGroups, type GroupVerdict } from "../group-comparison/compare-groups.js";

/** How many reached what is compared, out of how many: whole numbers. */
export interface ReachedOf {
  readonly reached: number;
  readonly of: number;
}

/** The trainees of all other subjects, and those among them whose figures the reader may not see. */
export interface OtherSubjects extends ReachedOf {
  readonly unseen: ReachedOf;
}

/** A subject beside all the others, or why there is no comparison. */
export type BesideOthers =
  | {
      readonly status: "OK" | "TOO_FEW";
      readonly verdict: GroupVerdict;
      /** Fewer than this many, on either side, are too few to judge. */
      readonly least: number;
    }
  /** The comparison would tell the reader of few people whom they may not see. */
  | { readonly status: "SUPPRESSED"; readonly verdict: null };

/**
 * A subject beside all other subjects of the provider. Whoever knows their own subject learns from the comparison how the
 * trainees stand whom they may not see: so these are none, or at least `suppressBelow` of them reached what is compared
 * and as many did not.
 *
 * @param suppressBelow The provider's number from which counts of people are told.
 * @throws RangeError when a count is out of its bounds, or more are unseen than there are.
 * @example
 * const maths = { code: "maths", reached: 18, of: 20, judgements: "provisional" };
 * besideOthers(maths, { reached: 30, of: 60, unseen: { reached: 30, of: 60 } }, 10).verdict.verdict // => "ABOVE"
 * besideOthers(maths, { reached: 30, of: 60, unseen: { reached: 2, of: 12 } }, 10).status // => "SUPPRESSED"
 */
export function besideOthers(
  subject: ComparedGroup,
  { reached, of, unseen }: OtherSubjects,
  suppressBelow: number,
): BesideOthers {
  if (unseen.of > of || unseen.reached > reached || unseen.of - unseen.reached > of - reached)
    throw new RangeError(`more are unseen than there are: ${unseen.reached} of ${unseen.of}`);
  const others = { code: `not ${subject.code}`, reached, of, judgements: subject.judgements };
  const { groups, least } = compareGroups([subject, others]);
  const [verdict] = groups as [GroupVerdict, GroupVerdict];
  const fewest = Math.min(unseen.reached, unseen.of - unseen.reached);
  if (unseen.of > 0 && fewest < suppressBelow) return { status: "SUPPRESSED", verdict: null };
  return { status: verdict.verdict === "TOO_FEW" ? "TOO_FEW" : "OK", verdict, least };
}
