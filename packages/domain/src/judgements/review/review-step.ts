import type { IsoDate } from "../../calendar/index.js";

/** What was last done with the review of one trainee at one review point as a whole. */
export type ReviewStep =
  | { readonly kind: "signed-off"; readonly on: IsoDate }
  | {
      readonly kind: "reopened";
      readonly on: IsoDate;
      /** The last day on which judgements may be recorded again. */
      readonly until: IsoDate;
    };
