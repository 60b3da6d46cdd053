import { textWidth } from "../drawing/index.js";
import type { BarLine } from "../bar-lines/bar-line.js";
import { hiddenSegments } from "./hidden-segments.js";
import { hiddenStatus, statusSymbol } from "../table/index.js";
import { withSeparators } from "../words/index.js";
import type { SegmentKind } from "./segment-kinds.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";

/** A segment with its place: px from the left edge of the picture. */
export interface PlacedSegment {
  readonly row: StrandBar;
  readonly kind: SegmentKind;
  readonly x1: number;
  readonly x2: number;
  /** Where its number goes; null when there is no room for it. */
  readonly number: {
    readonly x: number;
    readonly anchor: "start" | "middle" | "end";
    readonly inside: boolean;
  } | null;
}

/** The columns of a diverging chart, in px from its left edge. */
export interface DivergingLayout {
  /** Where below turns into at or above. */
  readonly zero: number;
  readonly scaleStart: number;
  readonly scaleEnd: number;
  /** Right edge of the last column. */
  readonly statesEnd: number;
  /** Left edge of each state's own column, which has a zero of its own. */
  readonly stateStart: ReadonlyMap<string, number>;
  /**
   * Segments that hold somebody, bar by bar in the order of the lines: levels from left to right, hidden ones of a side
   * as one; then states. A hidden state has no width.
   */
  readonly placed: readonly (readonly PlacedSegment[])[];
}

export const numberSize = 12;
const columnGap = 14;
const segmentGap = 2.5;

/**
 * Places every segment. Levels diverge around the expected one on one scale; each state has a column of its own at the
 * right, on the same scale, so that nobody who is not judged seems to stand above or below anything.
 *
 * @param from px at which the first column may begin
 * @param to px at which the last one must end
 */
export function layOutDiverging(
  lines: readonly BarLine[],
  kinds: readonly SegmentKind[],
  from: number,
  to: number,
): DivergingLayout {
  const drawn = lines.map((line) => ({
    levels: [...line.segments.filter(isShownLevel), ...hiddenSegments(line)].sort((a, b) => a.x1 - b.x1),
    states: line.segments.filter((row) => row.kind === "state" && row.count !== 0),
  }));
  const below = Math.max(0, ...drawn.flatMap(({ levels }) => levels.map((row) => -row.x1)));
  const above = Math.max(0, ...drawn.flatMap(({ levels }) => levels.map((row) => row.x2)));
  const counts = lines.flatMap((line) => line.segments.map((row) => row.count ?? 0));
  const room = textWidth(String(Math.max(1, ...counts)), numberSize) + 6;
  const states = kinds.filter((kind) => kind.kind === "state");
  // With room to spare, a column of a state is as wide as its heading.
  const heading = (kind: SegmentKind) => (to - from < 420 ? 0 : textWidth(kind.label, numberSize));
  const widest = (key: string) =>
    Math.max(
      0,
      ...lines.flatMap((line) => line.segments.filter((row) => row.key === key).map((row) => row.count ?? 0)),
    );
  // A column keeps its heading's width whatever the scale; where its bars need more, the scale gives it more.
  const columns = states.map((state) => ({ key: state.key, most: widest(state.key), least: heading(state) }));
  const unit = scaleUnit(to - from - 2 * room - columns.length * columnGap, below + above, columns, room);

  const zero = from + room + below * unit;
  const scaleEnd = zero + above * unit + room;
  const stateStart = new Map<string, number>();
  let next = to;
  for (const column of [...columns].reverse()) {
    next -= Math.max(column.most * unit + room, column.least);
    stateStart.set(column.key, next);
    next -= columnGap;
  }
  const statesInOrder = new Map([...stateStart].reverse());

  const placed = drawn.map(({ levels, states: own }) =>
    [...levels, ...own].flatMap((row): PlacedSegment[] => {
      const kind = kinds.find((one) => one.key === row.key);
      if (kind === undefined) return [];
      const start = stateStart.get(row.key);
      const left = start ?? zero + row.x1 * unit;
      const right = start === undefined ? zero + row.x2 * unit : start + (row.count ?? 0) * unit;
      const gap = Math.min(segmentGap, (right - left) / 4) / 2;
      const fits = row.kind === "level" && textWidth(numberOf(row), numberSize) + 4 <= right - left;
      const number = fits
        ? ({ x: (left + right) / 2, anchor: "middle", inside: true } as const)
        : row.kind === "state" || row === levels.at(-1)
          ? ({ x: right + 3, anchor: "start", inside: false } as const)
          : row === levels[0]
            ? ({ x: left - 3, anchor: "end", inside: false } as const)
            : null;
      return [{ row, kind, x1: left + gap, x2: right - gap, number }];
    }),
  );
  return {
    zero,
    scaleStart: from + room,
    scaleEnd: scaleEnd - room,
    stateStart: statesInOrder,
    statesEnd: to,
    placed,
  };
}

/** What is written of a segment: its count, or the symbol in its place. */
export function numberOf({ count, status }: StrandBar): string {
  return count === null ? statusSymbol(hiddenStatus(status)) : withSeparators(count);
}

const isShownLevel = ({ kind, count }: StrandBar) => kind === "level" && count !== null && count > 0;

/**
 * Px a trainee, so that levels and state columns fill the space: the largest unit at which every column has both the
 * width of its heading and room for its widest bar and that bar's number.
 */
function scaleUnit(
  space: number,
  people: number,
  columns: readonly { readonly most: number; readonly least: number }[],
  room: number,
): number {
  const needed = (unit: number) =>
    people * unit + columns.reduce((sum, { most, least }) => sum + Math.max(most * unit + room, least), 0);
  let [low, high] = [0, Math.max(0, space) / Math.max(1, people)];
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (needed(middle) <= space) low = middle;
    else high = middle;
  }
  return low;
}
