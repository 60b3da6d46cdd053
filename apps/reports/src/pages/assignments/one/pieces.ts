import type { AssignmentOneQuery, ListedPieceFragment } from "../../../generated/documents.js";

type Answered = NonNullable<AssignmentOneQuery["assignment"]>;

/** Pieces of work that are in view, of so many. */
export interface ListedPieces {
  readonly nodes: readonly ListedPieceFragment[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The pieces of a page, or of the trainees who were searched for, where they are set the assignment. */
export function piecesIn({ pieces, cohort }: Pick<Answered, "pieces" | "cohort">): ListedPieces {
  if (pieces) return pieces;
  if (!cohort) throw new TypeError("neither the pieces nor those of whom was searched for were asked");
  const { trainees } = cohort;
  return { ...trainees, nodes: trainees.nodes.flatMap(({ assignments }) => assignments.nodes) };
}
