/** How many pieces, said without steps. Shares and roots are rounded up. */
export type PlainSizeRule =
  | { readonly kind: "all" }
  | { readonly kind: "fixed"; readonly pieces: number }
  | {
      readonly kind: "share";
      /** More than 0, at most 100. */
      readonly percent: number;
      readonly atLeast: number;
      /** null: no upper bound. */
      readonly atMost: number | null;
    }
  | { readonly kind: "square-root"; readonly atLeast: number; readonly atMost: number | null }
  | {
      readonly kind: "per-band";
      /** From every band, or the whole band where it has fewer. */
      readonly pieces: number;
      readonly atMost: number | null;
    };

/** One line of a table of sizes: it holds for populations of up to so many pieces. */
export interface SizeStep {
  /** null in the last line: however many there are. */
  readonly upTo: number | null;
  readonly take: PlainSizeRule;
}

/** How many pieces a sample has, from how many there are. */
export type SizeRule = PlainSizeRule | { readonly kind: "steps"; readonly steps: readonly SizeStep[] };
