import type { TraineeCell } from "./trainee-cell.js";

/** How a cell relates to what is expected: a shape, a class for its colour, and words that say the same. */
export interface Relation {
  readonly name: "above" | "at" | "below" | "level-only" | "not_judged" | "deferred" | "withdrawn";
  /** One sign, different in outline for each relation. */
  readonly shape: string;
  readonly words: string;
}

const relations = {
  above: { name: "above", shape: "▲", words: "above expected" },
  at: { name: "at", shape: "●", words: "at expected" },
  below: { name: "below", shape: "▼", words: "below expected" },
  "level-only": { name: "level-only", shape: "■", words: "none expected" },
  not_judged: { name: "not_judged", shape: "○", words: "not judged" },
  deferred: { name: "deferred", shape: "◌", words: "deferred" },
  withdrawn: { name: "withdrawn", shape: "✕", words: "withdrawn" },
} as const satisfies Record<Relation["name"], Relation>;

/** The relation of a cell; a judged cell without a level counts as not judged. */
export function relationOf({ state, level, expected }: TraineeCell): Relation {
  if (state !== "judged") return relations[state];
  if (level === null) return relations.not_judged;
  if (expected === null) return relations["level-only"];
  if (level.rank === expected.rank) return relations.at;
  return level.rank > expected.rank ? relations.above : relations.below;
}
