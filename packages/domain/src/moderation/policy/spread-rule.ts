import type { Dimension } from "./dimension.js";

/** Each group its share: as many from each, or more from those that have more. */
export type SpreadShare = "equally" | "in-proportion";

/** What the pieces left to chance are spread over: a dimension, or equally wide slices of the range of marks. */
export type SpreadRule =
  | { readonly over: Dimension; readonly share: SpreadShare }
  | {
      readonly over: "mark";
      /** Whole number from 2 to 20. */
      readonly slices: number;
      readonly share: SpreadShare;
    };
