import { textWidth, wrapText } from "../drawing/index.js";
import { colourOf, stateFill } from "../palette/index.js";
import { statusWord } from "../table/index.js";
import { withSeparators } from "../words/index.js";
import type { CompletenessRow } from "./completeness-row.js";

/** Font sizes of names and of numbers in segments, px. */
export const sizes = { name: 13, number: 12 } as const;

/** A kind of segment, in the order in which every bar has them. */
export interface CompletenessKind {
  readonly key: "judged" | "judgedLate" | "missing";
  readonly label: string;
  readonly fill: string;
  readonly ink: string;
  readonly edge: string;
}

/** The three kinds: in time, late, missing (hatched: yet to come). */
export function completenessKinds(id: string): readonly CompletenessKind[] {
  const solid = (stop: number) => ({
    fill: colourOf(`--chart-stop-${stop}`),
    ink: colourOf(`--chart-stop-${stop}-ink`),
    edge: colourOf(`--chart-stop-${stop}-edge`),
  });
  return [
    { key: "judged", label: "Judged in time", ...solid(6) },
    { key: "judgedLate", label: "Judged late", ...solid(2) },
    {
      key: "missing",
      label: "Missing",
      fill: stateFill("not_judged", id),
      ink: colourOf("--chart-ink"),
      edge: colourOf("--chart-state"),
    },
  ];
}

/** One segment with its place, px from the left edge. */
export interface CompletenessSegment {
  readonly key: string;
  readonly kind: CompletenessKind;
  readonly count: number;
  readonly x1: number;
  readonly x2: number;
  /** Whether its number fits inside. */
  readonly fits: boolean;
}

/** Places names, segments and the words at the end of each bar; below 560 px both stand above the bar. */
export function layOutCompleteness(
  rows: readonly CompletenessRow[],
  kinds: readonly CompletenessKind[],
  width: number,
) {
  const above = width < 560;
  const ends = rows.map(endText);
  const endWidth = Math.max(0, ...ends.map((end) => textWidth(end, sizes.name))) + 14;
  const room = above ? width - endWidth : Math.min(260, 0.34 * width);
  const names = rows.map((row) => wrapText(row.label, room, sizes.name, above ? 1 : 2));
  const from = above ? 0 : Math.max(0, ...names.flat().map((name) => textWidth(name, sizes.name))) + 14;
  const unit = (width - from - (above ? 0 : endWidth)) / Math.max(1, ...rows.map((row) => row.due ?? 0));
  const pitch = above ? 50 : names.some((name) => name.length > 1) ? 38 : 28;
  const segments = rows.flatMap((row) => {
    let left = from;
    return kinds.flatMap((kind): CompletenessSegment[] => {
      const count = row[kind.key] ?? 0;
      if (count === 0) return [];
      const [x1, x2] = [left, left + count * unit];
      left = x2;
      const gap = Math.min(2.5, (x2 - x1) / 4) / 2;
      const fits = textWidth(String(count), sizes.number) + 6 <= x2 - x1;
      return [{ key: row.key, kind, count, x1: x1 + gap, x2: x2 - gap, fits }];
    });
  });
  return { above, names: names.map((name) => name.join("\n")), ends, pitch, segments };
}

/** A row in a few words, as they stand at the end of its bar. */
export function endText(row: CompletenessRow): string {
  if (row.due === null || row.missing === null) return statusWord(row.status ?? "UNAVAILABLE");
  if (row.due === 0) return "none due";
  if (row.missing === 0) return `all ${withSeparators(row.due)} in`;
  return `${withSeparators(row.missing)} of ${withSeparators(row.due)} missing`;
}
