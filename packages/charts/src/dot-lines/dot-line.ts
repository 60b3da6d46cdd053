/** One line of a chart of dots: a name, a figure on its interval, and words at the end. */
export interface DotLine {
  readonly name: string;
  /** Whether the name is one within a group, which a line of a name alone begins. */
  readonly isWithin?: boolean;
  /** The figure in a few words; empty where there is none. */
  readonly end: string;
  readonly figure: DotFigure | null;
  /** What is told in place of the dot where there is no figure. */
  readonly instead?: string;
}

export interface DotFigure {
  readonly value: number;
  /** The bounds of its interval; null together where none is sound. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Whether the dot is hollow: the figure rests on little. */
  readonly isHollow?: boolean;
}

/** Whether a line is the name of a group, and nothing else. */
export function hasWordsAlone({ end, figure, instead }: DotLine): boolean {
  return end === "" && figure === null && instead === undefined;
}
