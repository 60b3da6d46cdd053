import {
  type CountTable,
  type PublishedTable,
  publishTables,
  type SuppressionRule,
} from "../../disclosure/index.js";
import type { StandingCount } from "../figures/proportion-at-expected.js";
import {
  allNumbers,
  type Band,
  bandOf,
  bands,
  type FigureNumbers,
  outcomeKey,
  outcomeOf,
} from "./figure-numbers.js";
import { toldPlaces } from "./told-places.js";

/** Standings of one place that are alike, counted. */
export interface PlacedCount extends StandingCount {
  /** Where the trainees are counted: one place each, e.g. their subject. */
  readonly place: string;
}

/** What may be told of standings to readers who may not see names. */
export interface StandingsWithoutNames {
  readonly everyone: FigureNumbers;
  /** By place; of a place that is not here nothing may be told. */
  readonly places: ReadonlyMap<string, FigureNumbers>;
}

const others = "…";

/**
 * The standings on one strand at one review point, for readers who may not see names: place by place those at the expected
 * level, below it and not judged, and for everyone each level and state. Small numbers are hidden and further ones with
 * them (`publishTables`), so that no two numbers that are told differ by a few people. What is told depends on the counts
 * alone, and not on what is asked; where nothing is safe, nothing but the number of standings is told.
 *
 * Numbers of people in the places are taken as known. Publications of other strands and review points may be out
 * besides: whatever they tell, it goes with every count that this one leaves possible.
 *
 * @param counts of everyone, on one strand at one review point.
 * @param smallBelow Numbers from 1 up to, not including, this are small; from 1.
 * @example
 * const alike = { state: "judged", levelRank: 2, expectedRank: 2 };
 * const below = { ...alike, levelRank: 1 };
 * const counts = [{ place: "art", ...alike, count: 30 }, { place: "art", ...below, count: 4 }, { place: "music", ...alike, count: 18 }, { place: "music", ...below, count: 14 }];
 * const { everyone, places } = standingsWithoutNames(counts, 10);
 * everyone.bands // => { at: 48, below: 18, unjudged: 0, unexpected: 0 }
 * places.get("art").bands.at // => null
 */
export function standingsWithoutNames(
  counts: readonly PlacedCount[],
  smallBelow: number,
): StandingsWithoutNames {
  const people = new Map<string, number>();
  for (const { place, count } of counts) people.set(place, (people.get(place) ?? 0) + count);
  const told = toldPlaces(people, smallBelow);
  const nameOf = (place: string) => (told.alone.includes(place) ? place : others);
  const names = [...told.alone, ...(told.others.length > 0 ? [others] : [])];
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return { everyone: allNumbers([]), places: new Map() };
  const untold = {
    everyone: hidden(all),
    places: new Map(told.alone.map((place) => [place, hidden(people.get(place) ?? 0)])),
  };
  if (all < smallBelow) return { ...untold, places: new Map() };

  const found = bands.filter((band) => counts.some((row) => row.count > 0 && bandOf(row) === band));
  const keys = [...new Set(counts.filter(({ count }) => count > 0).map(outcomeKey))].sort();
  const count = (holds: (row: PlacedCount) => boolean) =>
    counts.filter(holds).reduce((sum, row) => sum + row.count, 0);
  const places = { name: "place", values: names };
  const byBand = { name: "band", values: found };
  const byOutcome = { name: "outcome", values: keys };
  const tables: CountTable[] = [
    {
      ...{ name: "bands of places", rows: places, columns: byBand },
      counts: names.map((name) =>
        found.map((band) => count((row) => nameOf(row.place) === name && bandOf(row) === band)),
      ),
    },
    {
      ...{ name: "outcomes of bands", rows: byBand, columns: byOutcome },
      counts: found.map((band) =>
        keys.map((key) => (bandOf(outcomeOf(key)) === band ? count((row) => outcomeKey(row) === key) : null)),
      ),
    },
  ];
  const sizes = names.map((name) => count((row) => nameOf(row.place) === name));
  const published = publishTables(tables, ruleOf(smallBelow), { earlier: [known(places, sizes, all)] });
  if (published.tables === null) return untold;
  const [bandTable, outcomeTable] = published.tables as [PublishedTable, PublishedTable];
  const numbers = (row: number, total: number): Omit<FigureNumbers, "outcomes"> => ({
    people: total,
    bands: Object.fromEntries(
      bands.map((band) => {
        const column = found.indexOf(band);
        return [band, column < 0 ? 0 : (bandTable.cells[row]?.[column]?.value ?? null)];
      }),
    ) as Record<Band, number | null>,
  });
  const totals = outcomeTable.cells[found.length] ?? [];
  return {
    everyone: {
      ...numbers(names.length, all),
      outcomes: new Map(keys.map((key, column) => [key, totals[column]?.value ?? null])),
    },
    places: new Map(
      told.alone.map((place, row) => [place, { ...numbers(row, sizes[row] ?? 0), outcomes: null }]),
    ),
  };
}

const hidden = (people: number): FigureNumbers => ({
  people,
  bands: { at: null, below: null, unjudged: null, unexpected: null },
  outcomes: null,
});

/** How many people a place has is known: it is the same on every strand. */
function known(places: CountTable["rows"], sizes: readonly number[], all: number): PublishedTable {
  const shown = (value: number) => ({ value, symbol: null });
  return {
    ...{ name: "people of places", rows: places, columns: { name: "people", values: ["people"] } },
    cells: [...sizes, all].map((size) => [shown(size), shown(size)]),
  };
}

const ruleOf = (smallBelow: number): SuppressionRule => ({
  name: "figures without names",
  source: "the provider's setting suppressionThreshold",
  confidence: "read",
  smallBelow,
  smallSymbol: "c",
  zeros: "show",
  roundTo: 1,
  possibleValues: 2,
  hiddenTogether: smallBelow,
  totals: "last",
  percentOfAtLeast: smallBelow,
  averageOfAtLeast: smallBelow,
});
