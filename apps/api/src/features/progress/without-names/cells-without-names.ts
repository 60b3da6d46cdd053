import type { Reach } from "@reviewpoint/domain/access";
import {
  type FigureNumbers,
  proportionWithoutNames,
  type ProportionTerms,
  sharesWithoutNames,
} from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import { type CountedStandings, readCounts } from "../cell/cell.query.js";
import type { FiguresOf } from "../cell/make-cells.js";
import type { ProgressDimension, ProgressMeasure } from "../cell/progress.enum.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import { type PlacedStandings, readPlacedCounts } from "./placed-counts.query.js";
import { ToldByPlace } from "./told-by-place.js";
import { toldBy } from "./told-by.js";

/** Counts by the dimensions that were asked for, and what may be told of a group of them. */
export interface CountsWithoutNames {
  readonly counts: readonly CountedStandings[];
  readonly figuresOf: FiguresOf<CountedStandings>;
}

/** Counts for a viewer who may not see every figure: told from what is published alone. */
export async function countsWithoutNames(
  narrowing: Narrowing,
  { by, measure }: { readonly by: readonly ProgressDimension[]; readonly measure: ProgressMeasure },
  { seen, terms }: { readonly seen: Reach; readonly terms: ProportionTerms },
  context: GraphContext,
): Promise<CountsWithoutNames> {
  const ranks = narrowing.frame.levels.map(({ rank }) => rank);
  const figures = (numbers: FigureNumbers) => {
    if (measure === "AT_EXPECTED") {
      return [{ level: null, state: null, ...proportionWithoutNames(numbers, terms) }];
    }
    return sharesWithoutNames(numbers, ranks, terms).map(({ levelRank, ...share }) => ({
      ...share,
      level: narrowing.frame.levels.find(({ rank }) => rank === levelRank) ?? null,
    }));
  };
  if (narrowing.schoolId !== null || by.includes("SCHOOL")) {
    // a school often has one trainee: nothing is told of one
    return { counts: await readCounts(narrowing, by, context), figuresOf: (rows) => figures(untold(rows)) };
  }
  const [all, place] = await Promise.all([readPlacedCounts(narrowing, seen, context), toldBy(context)]);
  const told = new ToldByPlace(all, place, terms.suppressBelow ?? 1);
  const isAsked = ({ hubId, subjectId }: PlacedStandings) =>
    (narrowing.hubId === null || hubId === narrowing.hubId) &&
    (narrowing.subjectId === null || subjectId === narrowing.subjectId);
  const wholeOf = new Map(all.filter(isAsked).map((whole) => [under(whole, by), whole]));
  return {
    counts: [...wholeOf.keys()],
    figuresOf: (rows) => figures(told.numbersOf(rows.flatMap((row) => wholeOf.get(row) ?? []))),
  };
}

/** The numbers of standings of which nothing may be told but how many there are. */
const untold = (rows: readonly CountedStandings[]): FigureNumbers => ({
  people: rows.reduce((sum, { count }) => sum + count, 0),
  bands: { at: null, below: null, unjudged: null, unexpected: null },
  outcomes: null,
});

/** A count under the dimensions that were asked for alone. */
function under(whole: PlacedStandings, by: readonly ProgressDimension[]): CountedStandings {
  const { state, levelRank, expectedRank, count } = whole;
  return {
    ...{ state, levelRank, expectedRank, count },
    ...(by.includes("REVIEW_POINT") ? { reviewPointId: whole.reviewPointId } : {}),
    ...(by.includes("STRAND") ? { strandId: whole.strandId } : {}),
    ...(by.includes("HUB") ? { hubId: whole.hubId } : {}),
    ...(by.includes("SUBJECT") ? { subjectId: whole.subjectId } : {}),
  };
}
