import { type IsoDate, type Window, windowState } from "../calendar/index.js";

/** A point of the year at which every trainee of a cohort is judged on every strand, inside a window of days. */
export interface ReviewPoint extends Window {
  readonly code: string;
  readonly name: string;
  /** Order in the year, from 1. */
  readonly position: number;
}

/**
 * The review point that a cohort is at: the one whose window is open, else the last that closed, else the first.
 * Of several open windows, the one later in the year.
 *
 * @returns null when there are no review points.
 * @throws RangeError when a day does not exist or a window closes before it opens.
 * @example
 * currentReviewPoint([{ code: "autumn", position: 1, opensOn: "2026-11-02", closesOn: "2026-11-13" }], "2026-09-07")?.code // => "autumn"
 */
export function currentReviewPoint<Point extends Window & Pick<ReviewPoint, "position">>(
  reviewPoints: readonly Point[],
  today: IsoDate,
): Point | null {
  const inOrder = [...reviewPoints].sort((a, b) => a.position - b.position);
  const states = inOrder.map((point) => windowState(point, today));
  const open = states.lastIndexOf("open");
  return inOrder[open === -1 ? Math.max(0, states.lastIndexOf("closed")) : open] ?? null;
}
