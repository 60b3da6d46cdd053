import type { IsoInstant } from "../../calendar/index.js";
import type { DecimalText } from "./decimals/decimal.js";

/** The three marks of a piece of work: as first given, as it is after moderation, as the board agreed it. */
export const markStages = ["first", "actual", "agreed"] as const;

/** One of the three marks. */
export type MarkStage = (typeof markStages)[number];

/** A mark that was given. It is never overwritten: a later one supersedes it. */
export interface Mark {
  readonly id: string;
  readonly pieceId: string;
  readonly stage: MarkStage;
  /** null: nothing was handed in, or what was handed in could not be marked. */
  readonly value: DecimalText | null;
  readonly givenBy: string;
  readonly recordedAt: IsoInstant;
  /** The mark of the same piece and stage that this one replaces. */
  readonly supersedesId: string | null;
}
