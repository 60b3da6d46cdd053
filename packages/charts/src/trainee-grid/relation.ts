import type { TraineeCell } from "./trainee-cell.js";

/** How a cell relates to what is expected: a shape, a class for its colour, and words that say the same. */
export interface Relation {
  readonly name:
    | "above"
    | "at"
    | "below"
    | "level-only"
    | "not_judged"
    | "not_open"
    | "deferred"
    | "withdrawn";
  /** One sign, different in outline for each relation; none where nothing can have been judged yet. */
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
} as const satisfies Record<Exclude<Relation["name"], "not_open">, Relation>;

/** The relation of a cell; a judged cell without a level counts as not judged. */
export function relationOf({ state, level, expected, opensOn }: TraineeCell): Relation {
  if (state === "not_judged" && opensOn !== undefined) {
    return { name: "not_open", shape: "", words: `opens ${opensOn}` };
  }
  if (state !== "judged") return relations[state];
  if (level === null) return relations.not_judged;
  if (expected === null) return relations["level-only"];
  if (level.rank === expected.rank) return relations.at;
  return level.rank > expected.rank ? relations.above : relations.below;
}
