import {
  betaBinomialShrinkage,
  binomialCumulative,
  exactFunnelLimits,
  newcombeDifference,
  wilsonInterval,
} from "../../statistics/index.js";

/** One of the groups that are compared: a hub, a school, a subject. */
export interface ComparedGroup {
  readonly code: string;
  /** How many of its trainees reached what is compared, out of how many: whole numbers. */
  readonly reached: number;
  readonly of: number;
  /** Whether the judgements counted have been moderated. */
  readonly judgements: "provisional" | "moderated";
}

/** Shares from 0 to 1. */
export interface ShareBounds {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** One group beside the others. What is null cannot be told; a verdict is about a group and never about a person. */
export interface GroupVerdict extends ComparedGroup {
  /** `TOO_FEW` to judge; beyond chance `ABOVE` or `BELOW` the others; else `LIKE_OTHERS`. */
  readonly verdict: "TOO_FEW" | "LIKE_OTHERS" | "ABOVE" | "BELOW";
  readonly share: ShareBounds | null;
  /** All the other groups together, without this one. */
  readonly others: { readonly reached: number; readonly of: number };
  /** The group's share less that of the others: from −1 to 1. */
  readonly difference: ShareBounds | null;
  /** Between which shares a group of this size lies by chance, were it like the others. */
  readonly funnel: { readonly lower: number; readonly upper: number } | null;
  /** The share drawn towards that of all groups, to be shown beside the raw one. */
  readonly shrunk: ShareBounds | null;
}

/** Groups in the order given: sort them by name, never by share. */
export interface GroupComparison {
  readonly groups: readonly GroupVerdict[];
  /** How many of the groups judged would stand out by chance alone, were all alike. */
  readonly byChance: number;
  /** Provisional and moderated judgements are compared with one another: say so. */
  readonly mixesJudgements: boolean;
  /** Fewer than this many, in the group or in the others, are too few to judge. */
  readonly least: number;
}

/**
 * Each group against all the others: is it really different? It stands out when the difference's bounds leave out 0
 * (Newcombe 1998) and a count as far out would also be rare by the exact binomial distribution, which holds in small
 * groups. Both have to say so.
 *
 * @param options `least` is the provider's, 10 unless given; `confidence` 0.95 unless given.
 * @throws RangeError when a count, `least` or the confidence is out of its bounds, or two groups have the same code.
 * @example
 * const group = (code, reached, of) => ({ code, reached, of, judgements: "moderated" });
 * const { groups } = compareGroups([group("East", 20, 60), group("North", 55, 60), group("West", 3, 4)]);
 * groups.map(({ verdict }) => verdict) // => ["BELOW", "ABOVE", "TOO_FEW"]
 */
export function compareGroups(
  groups: readonly ComparedGroup[],
  { least = 10, confidence = 0.95 }: { readonly least?: number; readonly confidence?: number } = {},
): GroupComparison {
  if (!Number.isInteger(least) || least < 1) throw new RangeError(`not a whole number from 1: ${least}`);
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`a confidence lies strictly between 0 and 1: ${confidence}`);
  }
  for (const [at, { code, reached, of }] of groups.entries()) {
    if (groups.findIndex((group) => group.code === code) !== at)
      throw new RangeError(`a group stands twice: ${code}`);
    if (!Number.isInteger(of) || of < 0) throw new RangeError(`not a count of people in ${code}: ${of}`);
    if (!Number.isInteger(reached) || reached < 0 || reached > of) {
      throw new RangeError(`not a count from 0 to ${of} in ${code}: ${reached}`);
    }
  }
  const all = groups.reduce((sum, { reached, of }) => ({ reached: sum.reached + reached, of: sum.of + of }), {
    reached: 0,
    of: 0,
  });
  const shrunk = shrunkShares(groups, confidence);
  const verdicts = groups.map((group) => {
    const others = { reached: all.reached - group.reached, of: all.of - group.of };
    return {
      ...group,
      others,
      ...figuresOf(group, others, least, confidence),
      shrunk: shrunk.get(group.code) ?? null,
    };
  });
  return {
    groups: verdicts,
    byChance: verdicts.filter(({ verdict }) => verdict !== "TOO_FEW").length * (1 - confidence),
    mixesJudgements: new Set(groups.map(({ judgements }) => judgements)).size > 1,
    least,
  };
}

type Figures = Pick<GroupVerdict, "verdict" | "share" | "difference" | "funnel">;

function figuresOf(
  { reached, of }: ComparedGroup,
  others: GroupVerdict["others"],
  least: number,
  confidence: number,
): Figures {
  if (of < least || others.of < least)
    return { verdict: "TOO_FEW", share: null, difference: null, funnel: null };
  const mine = { successes: reached, trials: of };
  const difference = newcombeDifference(
    mine,
    { successes: others.reached, trials: others.of },
    { confidence },
  );
  const target = others.reached / others.of;
  const isBetween = target > 0 && target < 1;
  const tail = (1 - confidence) / 2;
  const rareBelow = !isBetween || binomialCumulative(reached, of, target) <= tail;
  const rareAbove = !isBetween || reached === 0 || 1 - binomialCumulative(reached - 1, of, target) <= tail;
  const verdict =
    difference.upper < 0 && rareBelow ? "BELOW" : difference.lower > 0 && rareAbove ? "ABOVE" : "LIKE_OTHERS";
  return {
    verdict,
    share: boundsOf(wilsonInterval(reached, of, { confidence })),
    difference: boundsOf(difference),
    funnel: isBetween ? limitsOf(exactFunnelLimits(target, of, { confidence })) : null,
  };
}

const boundsOf = ({ estimate, lower, upper }: ShareBounds): ShareBounds => ({ estimate, lower, upper });
const limitsOf = ({ lower, upper }: { readonly lower: number; readonly upper: number }) => ({
  lower: Math.min(1, lower),
  upper: Math.min(1, upper),
});

function shrunkShares(groups: readonly ComparedGroup[], confidence: number): Map<string, ShareBounds> {
  const filled = groups.filter(({ of }) => of > 0);
  if (filled.length < 2) return new Map();
  const counts = filled.map(({ reached, of }) => ({ successes: reached, trials: of }));
  const { groups: shrunk } = betaBinomialShrinkage(counts, { confidence });
  return new Map(filled.map(({ code }, at) => [code, boundsOf(shrunk[at] as ShareBounds)]));
}
