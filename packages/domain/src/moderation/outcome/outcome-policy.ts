import type { DecimalText } from "../marks/decimals/decimal.js";
import type { PolicySource } from "../policy/sampling-policy.js";

/** When an assessor's marks may be moved together instead of being marked again. */
export interface AdjustmentRule {
  /** Pieces judged twice that are needed: a whole number from 2. */
  readonly leastPieces: number;
  /** How far apart the largest and the smallest difference may lie, in marks. */
  readonly mostSpread: DecimalText;
}

/** What follows from moderation, as a provider decides it. */
export interface OutcomePolicy {
  readonly code: string;
  readonly name: string;
  readonly source: PolicySource;
  /** How far assessor and moderator may differ, in marks, either way; the bound is inside. */
  readonly tolerance: DecimalText;
  /** The lowest mark, or rank of a level, that passes; null where nothing is at stake. */
  readonly passMark: DecimalText | null;
  /** Whether a piece that passes with one of the two and fails with the other goes to a third person, whatever the tolerance. */
  readonly borderEscalates: boolean;
  /** Whether the mark of a single sampled piece may be changed, or only the marks of a whole assessor. */
  readonly singleMarks: "may-change" | "never";
  /** null: marks are never moved together. */
  readonly adjustment: AdjustmentRule | null;
}
