/** A rule that takes pieces whatever chance says. Pieces without a mark are taken by `flag` and `band` only. */
export type MustInclude =
  | { readonly kind: "fails" }
  | {
      readonly kind: "border";
      /** The mark around which; null: the pass mark. */
      readonly at: number | null;
      /** So many marks below or above, both ends included. */
      readonly within: number;
    }
  | { readonly kind: "band"; readonly bandId: string }
  | { readonly kind: "highest"; readonly pieces: number }
  | {
      readonly kind: "lowest";
      readonly pieces: number;
      /** Only marks above this one: 0 for the lowest that are not 0; null: any. */
      readonly above: number | null;
    }
  | {
      readonly kind: "flag";
      /** One of the piece's flags, e.g. `new-assessor`. */
      readonly flag: string;
    };

/**
 * How must-includes and the size go together:
 * - `within-size`: they count towards it, and chance fills what is left;
 * - `on-top`: chance takes the whole size from the other pieces;
 * - `unless-drawn`: chance takes the whole size from all pieces, and those it missed are added.
 */
export type MustIncludesCount = "within-size" | "on-top" | "unless-drawn";
