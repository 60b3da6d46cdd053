import type { IsoDate } from "../../calendar/index.js";

/** Which strands of an earlier version of a framework are which of a later one, as the provider agreed. */
export interface StrandMapping {
  /** `version` of the earlier and of the later. */
  readonly from: string;
  readonly to: string;
  /** The day on which it was agreed. */
  readonly agreedOn: IsoDate;
  /** A strand may be split into several or joined from several; one that is named in no row has no counterpart. */
  readonly strands: readonly { readonly from: string; readonly to: string }[];
  /** Whether the two scales of levels mean the same, rank by rank. */
  readonly sameLevels: boolean;
}
