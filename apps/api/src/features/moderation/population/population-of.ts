import type { ExerciseKind } from "@reviewpoint/domain/moderation";
import { forPurpose, type ReadUnit, type WriteUnit } from "../../../database/index.js";
import type { ExerciseRow } from "../exercise/exercise.table.js";
import { assignmentPieces } from "./assignments.query.js";
import { type FoundPiece, type PieceFacts, pieceFrom } from "./found-piece.js";
import { judgementPieces } from "./judgements.query.js";
import { jointPieces, mentoringPieces } from "./observations.query.js";
import type { PopulationQuestion } from "./population-question.js";

/** What of an exercise says which pieces it is about. */
export type ExerciseAbout = Pick<
  ExerciseRow,
  "id" | "kind" | "cohortId" | "reviewPointId" | "assignmentId" | "observedFrom" | "observedUntil" | "opensOn"
> & { readonly subjectIds: readonly string[]; readonly academicYear: number };

type Pieces = (unit: ReadUnit, question: PopulationQuestion) => Promise<PieceFacts[]>;

/** The statement of each kind's population. */
const piecesOf: { readonly [Kind in ExerciseKind]: Pieces } = {
  "review-point": judgementPieces,
  "final-assessment": judgementPieces,
  "joint-observation": jointPieces,
  mentoring: mentoringPieces,
  assignment: assignmentPieces,
};

/** What a population is asked by. */
export const questionOf = (providerId: string, exercise: ExerciseAbout): PopulationQuestion => ({
  about: [providerId, exercise.id, exercise.academicYear, exercise.cohortId, exercise.subjectIds],
  reviewPointId: exercise.reviewPointId,
  assignmentId: exercise.assignmentId,
  opensOn: exercise.opensOn,
  from: exercise.observedFrom,
  until: exercise.observedUntil,
});

/** The pieces of work that there are now, for a transaction that was made for moderation. */
export async function populationOf(
  unit: ReadUnit,
  providerId: string,
  exercise: ExerciseAbout,
): Promise<FoundPiece[]> {
  const facts = await piecesOf[exercise.kind](unit, questionOf(providerId, exercise));
  return facts.map(pieceFrom);
}

/** Says that the rest of an action's transaction reckons for moderation: it reads marks that are hidden from moderators. */
export const forModeration = (unit: WriteUnit): Promise<number> => unit.affected(forPurpose("moderation"));
