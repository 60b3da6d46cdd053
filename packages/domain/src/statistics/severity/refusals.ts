import type { ConnectedSubset } from "./connected-subsets.js";

/** Why severity is not estimated, with what has to be known to change that. */
export type SeverityRefusal =
  /** Assessors of different subsets share no work, not even through others: have work of two subsets judged by both. */
  | { readonly code: "not-connected"; readonly subsets: readonly ConnectedSubset[] }
  /** No judged trainee tells this assessor, strand or threshold apart from the others: judge it together with others. */
  | {
      readonly code: "not-told-apart";
      readonly facet: "assessor" | "strand" | "threshold";
      /** A threshold is named by the rank it leads to. */
      readonly name: string;
    }
  /** These ranks were given to nobody whose judgements differ: join them with a neighbouring level. */
  | { readonly code: "level-never-given"; readonly ranks: readonly number[] }
  /** No work was judged by two assessors, or too little is left over to say how much judgements scatter. */
  | { readonly code: "too-little-judged-twice"; readonly works: number };
