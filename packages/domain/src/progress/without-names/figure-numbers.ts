import type { StandingCount } from "../figures/proportion-at-expected.js";

/** How standings are told apart where names may not be seen. `unexpected`: no level is expected, judged or not. */
export type Band = "at" | "below" | "unjudged" | "unexpected";
export const bands: readonly Band[] = ["at", "below", "unjudged", "unexpected"];

/** The numbers of a group of standings; null where one may not be told. */
export interface FigureNumbers {
  /** How many standings the group holds: always told. */
  readonly people: number;
  readonly bands: Readonly<Record<Band, number | null>>;
  /** By state, level rank and expected rank (`outcomeKey`); null where levels are not told of such a group. */
  readonly outcomes: ReadonlyMap<string, number | null> | null;
}

/** What of a standing is told apart at the finest. */
export type Outcome = Omit<StandingCount, "count">;

/** The band of a standing. */
export function bandOf({ state, levelRank, expectedRank }: Outcome): Band {
  if (expectedRank === null) return "unexpected";
  if (state !== "judged" || levelRank === null) return "unjudged";
  return levelRank >= expectedRank ? "at" : "below";
}

export const outcomeKey = ({ state, levelRank, expectedRank }: Outcome): string =>
  JSON.stringify([state, levelRank, expectedRank]);

export function outcomeOf(key: string): Outcome {
  const [state, levelRank, expectedRank] = JSON.parse(key) as [
    Outcome["state"],
    number | null,
    number | null,
  ];
  return { state, levelRank, expectedRank };
}

/** The numbers of standings whose every figure may be told. */
export function allNumbers(counts: Iterable<StandingCount>): FigureNumbers {
  const found = { at: 0, below: 0, unjudged: 0, unexpected: 0 };
  const outcomes = new Map<string, number>();
  let people = 0;
  for (const { count, ...outcome } of counts) {
    people += count;
    found[bandOf(outcome)] += count;
    const key = outcomeKey(outcome);
    outcomes.set(key, (outcomes.get(key) ?? 0) + count);
  }
  return { people, bands: found, outcomes };
}

/**
 * The numbers of several groups together: what may not be told of one of them may not be told of all.
 *
 * @example
 * const one = { people: 20, bands: { at: 20, below: 0, unjudged: 0, unexpected: 0 }, outcomes: null };
 * const other = { people: 15, bands: { at: null, below: null, unjudged: 0, unexpected: 0 }, outcomes: null };
 * addNumbers([one, other]) // => { people: 35, bands: { at: null, below: null, unjudged: 0, unexpected: 0 }, outcomes: null }
 */
export function addNumbers(parts: readonly FigureNumbers[]): FigureNumbers {
  const sum = (numbers: readonly (number | null)[]): number | null =>
    numbers.reduce<number | null>(
      (total, number) => (total === null || number === null ? null : total + number),
      0,
    );
  const keys = new Set(parts.flatMap(({ outcomes }) => [...(outcomes?.keys() ?? [])]));
  return {
    people: parts.reduce((total, { people }) => total + people, 0),
    bands: Object.fromEntries(
      bands.map((band) => [band, sum(parts.map((part) => part.bands[band]))]),
    ) as unknown as FigureNumbers["bands"],
    outcomes: parts.some(({ outcomes }) => outcomes === null)
      ? null
      : new Map(
          [...keys].map((key) => [
            key,
            sum(parts.map(({ outcomes }) => (outcomes?.has(key) ? (outcomes.get(key) as number | null) : 0))),
          ]),
        ),
  };
}
