import type { GroupNeeds } from "./group-needs.js";

/** Pieces that are in the same group for every minimum: any of them does as well as any other. */
interface Cell {
  readonly places: readonly number[];
  readonly codes: readonly number[];
}

/** How many cells are looked at before the search gives up. */
const patience = 5_000_000;

function cellsOf(candidates: readonly number[], rules: readonly GroupNeeds[]): Cell[] {
  const cells = new Map<string, { places: number[]; codes: number[] }>();
  for (const place of candidates) {
    const codes = rules.map(({ column }) => column.codes[place] as number);
    const key = codes.join();
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { places: [place], codes });
    else cell.places.push(place);
  }
  return [...cells.values()];
}

/**
 * The fewest pieces that meet all needs, fewer than a known choice has; null where there are none, or where the search
 * gives up because it has looked at five million cells.
 *
 * @param candidates In the order of their first lots: within a cell, and between cells, the first go first.
 */
export function fewestPicks(
  candidates: readonly number[],
  rules: readonly GroupNeeds[],
  known: number,
): number[] | null {
  const cells = cellsOf(candidates, rules);
  const needs = rules.map((rule) => [...rule.needs]);
  const used = cells.map(() => 0);
  let looked = 0;

  /** The group that fewest cells can still help; null when every need is met. */
  function hardest(): readonly Cell[] | null {
    let few: readonly Cell[] | null = null;
    needs.forEach((left, rule) =>
      left.forEach((need, code) => {
        if (need <= 0) return;
        looked += cells.length;
        const able = cells.filter(
          ({ codes, places }, at) => codes[rule] === code && (used[at] as number) < places.length,
        );
        if (few === null || able.length < few.length) few = able;
      }),
    );
    return few;
  }

  const change = (cell: Cell, by: number): void =>
    cell.codes.forEach((code, rule) => {
      if (code >= 0) (needs[rule] as number[])[code] = ((needs[rule] as number[])[code] as number) - by;
    });

  // One pick helps at most one group of each minimum, so that no choice is smaller than the largest sum of one minimum's needs.
  const least = (): number =>
    Math.max(...needs.map((left) => left.reduce((sum, need) => sum + Math.max(0, need), 0)));

  function search(room: number): boolean {
    if (looked > patience || least() > room) return false;
    const able = hardest();
    if (able === null) return true;
    return able.some((cell) => {
      const at = cells.indexOf(cell);
      used[at] = (used[at] as number) + 1;
      change(cell, 1);
      if (search(room - 1)) return true;
      used[at] = (used[at] as number) - 1;
      change(cell, -1);
      return false;
    });
  }

  for (let room = least(); room < known; room += 1) {
    if (search(room)) return cells.flatMap(({ places }, at) => places.slice(0, used[at]));
  }
  return null;
}
