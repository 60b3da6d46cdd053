import { fewestPicks } from "./fewest-picks.js";
import type { GroupNeeds } from "./group-needs.js";

/** A piece picked for minimums: its place in the population, and the indexes of the minimums that needed it. */
export interface MinimumPick {
  readonly place: number;
  readonly minimums: readonly number[];
}

/** Picks pieces one by one and keeps count of what the minimums still need. */
function picker(rules: readonly GroupNeeds[]) {
  const needs = rules.map((rule) => rule.needs.slice());
  const needed = (place: number, rule: number): boolean => {
    const code = (rules[rule] as GroupNeeds).column.codes[place] as number;
    return code >= 0 && ((needs[rule] as Int32Array)[code] as number) > 0;
  };
  return {
    /** How many minimums a piece would help. */
    helps(place: number): number {
      let count = 0;
      for (let rule = 0; rule < rules.length; rule += 1) if (needed(place, rule)) count += 1;
      return count;
    },
    pick(place: number): MinimumPick {
      const minimums = [...rules.keys()].filter((rule) => needed(place, rule));
      for (const rule of minimums) {
        const code = (rules[rule] as GroupNeeds).column.codes[place] as number;
        const left = needs[rule] as Int32Array;
        left[code] = (left[code] as number) - 1;
      }
      return { place, minimums };
    },
  };
}

/** First the pieces that as many minimums as possible need, in the order given; then those that one fewer needs, … */
function picksInOrder(candidates: ArrayLike<number>, rules: readonly GroupNeeds[]): MinimumPick[] {
  const { helps, pick } = picker(rules);
  const picks: MinimumPick[] = [];
  let left = Array.from(candidates);
  for (let helped = rules.length; helped > 0; helped -= 1) {
    left = left.filter((place) => {
      if (helps(place) < helped) return true;
      picks.push(pick(place));
      return false;
    });
  }
  return picks;
}

/**
 * Pieces that give every group what its minimum still needs. Minimums that group by different things can share pieces;
 * where the quick choice is larger than what there is room for, the smallest choice is searched for.
 *
 * @param candidates Places of the pieces that may be picked, in the order of their first lots.
 * @param rules Needs that the candidates can meet.
 * @param room How many picks there is room for.
 */
export function meetMinimums(
  candidates: ArrayLike<number>,
  rules: readonly GroupNeeds[],
  room: number,
): MinimumPick[] {
  if (rules.length === 0) return [];
  const quick = picksInOrder(candidates, rules);
  if (quick.length <= room || rules.length < 2) return quick;
  const fewest = fewestPicks(Array.from(candidates), rules, quick.length);
  if (fewest === null) return quick;
  const { pick } = picker(rules);
  return fewest.map(pick);
}
