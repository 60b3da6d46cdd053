import type { IsoDate } from "../../calendar/index.js";
import type { Bar } from "./moderator.js";

/** Who judges a piece, and by when. */
export interface Allotment {
  readonly pieceId: string;
  readonly moderatorId: string;
  /** The last day: the end of the moderator's own moderation window. */
  readonly dueOn: IsoDate;
}

/** A piece that nobody can be given, and what stands against each moderator. */
export interface Unallotted {
  readonly pieceId: string;
  readonly subjectId: string | null;
  /** `full`: could judge it, and has as many pieces as the moderator takes. */
  readonly because: readonly { readonly moderatorId: string; readonly bar: Bar | "full" }[];
}

/** Who judges what. */
export interface Allocation {
  /** In the order of the pieces' identifiers. */
  readonly allotted: readonly Allotment[];
  readonly unallotted: readonly Unallotted[];
  /** How many pieces each moderator has, those with none among them. */
  readonly loads: Readonly<Record<string, number>>;
}
