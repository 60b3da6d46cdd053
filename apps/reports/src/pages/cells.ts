import type { Choice } from "../address/choice.js";
import type { CellFragment, StandingState } from "../generated/documents.js";

export type Cell = CellFragment;

/** How a group stands: everyone at a level or in a state, levels from the lowest, none left out. */
export interface Spread {
  readonly levels: readonly {
    readonly code: string;
    readonly name: string;
    readonly rank: number;
    readonly count: number | null;
    readonly status: Cell["status"];
  }[];
  readonly states: readonly {
    readonly state: StandingState;
    readonly count: number | null;
    readonly status: Cell["status"];
  }[];
  /** Trainees in the group; null when every one of its cells is hidden. */
  readonly total: number | null;
  /** What is said of the total. */
  readonly status: Cell["status"];
}

const states: readonly StandingState[] = ["NOT_JUDGED", "DEFERRED", "WITHDRAWN"];

/** The cells of a strand, at one review point where they tell review points apart. */
export function cellsOf(cells: readonly Cell[], strand: string, reviewPoint?: string): readonly Cell[] {
  return cells.filter(
    (cell) =>
      cell.strand?.code === strand && (reviewPoint === undefined || cell.reviewPoint?.code === reviewPoint),
  );
}

/**
 * The spread that cells of one group describe. A level or state without a cell holds nobody; where cells are hidden, the
 * others keep their counts.
 */
export function spreadOf(cells: readonly Cell[], choice: Choice): Spread {
  const told = cells.find(({ denominator }) => denominator !== null);
  const figure = (cell: Cell | undefined) =>
    cell ? { count: cell.count, status: cell.status } : { count: 0, status: told?.status ?? "UNAVAILABLE" };
  return {
    levels: choice.levels.map(({ code, name, rank }) => ({
      code,
      name,
      rank,
      ...figure(cells.find(({ level }) => level?.code === code)),
    })),
    states: states.map((state) => ({
      state,
      ...figure(cells.find((cell) => cell.level === null && cell.state === state)),
    })),
    total: told?.denominator ?? (cells.length > 0 ? null : 0),
    status: (told ?? cells[0])?.status ?? "UNAVAILABLE",
  };
}

/** Whether anybody has been judged in these cells. A hidden figure counts as somebody. */
export function anyJudged(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell.status === "SUPPRESSED" || (cell.level !== null && (cell.count ?? 0) > 0));
}

/** The one cell that counts those at or above the expected level. */
export function expectedCell(cells: readonly Cell[], strand: string, reviewPoint?: string): Cell | null {
  return cellsOf(cells, strand, reviewPoint)[0] ?? null;
}

/** The rank expected in a strand at a review point, or null where the framework expects none. */
export function expectedRankOf(choice: Choice, strand: string, reviewPoint: string): number | null {
  const expected = choice.cohort.framework.expectedLevels.find(
    (one) => one.strand.code === strand && one.reviewPointCode === reviewPoint,
  );
  return expected?.level.rank ?? null;
}
