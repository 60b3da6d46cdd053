import type { PictureOptions } from "../drawing/index.js";

/** A bar's place: what a drill-down page needs to filter by. */
export interface BarPlace {
  readonly strand: string;
  readonly reviewPoint: string;
}

/** What the diverging charts are handed. */
export interface DivergingOptions extends PictureOptions {
  /** Address behind a bar; null for a bar without one. With it the picture is a group of links. */
  readonly href?: (bar: BarPlace) => string | null;
}
