import type { ChartWords } from "../words/index.js";

/** What every picture is handed besides its rows. */
export interface PictureOptions {
  /** The browser's document, or one of linkedom or jsdom. */
  readonly document: Document;
  /** Prefix of every id within the drawing: letters, digits and hyphens, unique on the page. */
  readonly id: string;
  /** Width in CSS px, 280–1600; 720 unless told. Below 560 the names of bars stand above them. */
  readonly width?: number;
  readonly words?: ChartWords;
  /** Name for assistive technology in place of the chart's own sentence. */
  readonly name?: string;
}

/**
 * The width within its bounds.
 *
 * @throws RangeError when the width is not from 280 to 1600
 */
export function pictureWidth(width = 720): number {
  if (!(width >= 280 && width <= 1600))
    throw new RangeError(`A picture requires a width of 280 to 1600 px: ${width}`);
  return width;
}
