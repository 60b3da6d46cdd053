import type { Performance } from "../../../../graph/writing/action.js";
import { keepMark } from "../../../assignments/index.js";
import type { ExerciseToWrite } from "../../exercise/exercise-to-write.js";
import { kindOf } from "../../population/scale-of.query.js";
import type { MarkToMove } from "../moderated-marks.js";
import type { MovedMark } from "./moved-mark.js";

/** Gives pieces of work their ACTUAL marks, those after moderation. The FIRST marks stay as they were given. */
export async function keepActualMarks(
  performance: Pick<Performance, "unit" | "viewer" | "now" | "newId">,
  { assignmentId }: ExerciseToWrite,
  wanted: readonly MarkToMove[],
): Promise<readonly MovedMark[]> {
  const { unit, viewer } = performance;
  const kind = await kindOf(unit, viewer.providerId, assignmentId ?? "");
  const attempts = await attemptsOf(
    performance,
    wanted.map(({ piece }) => piece.sourceId),
  );
  const moved: MovedMark[] = [];
  for (const mark of wanted) {
    const { piece, after } = mark;
    const sourceAfter = await keepMark(performance, {
      ...{ pieceId: piece.id, traineeId: piece.traineeId, stage: "actual", value: after, answers: [], kind },
      attempt: attempts.get(piece.sourceId) ?? 1,
    });
    moved.push({ ...mark, sourceAfter });
  }
  return moved;
}

/** The attempt that each of these marks was given for. */
async function attemptsOf(
  { unit, viewer }: Pick<Performance, "unit" | "viewer">,
  markIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await unit.rows<{ id: string; attempt: number }>(
    "select id, attempt from mark where provider_id = $1 and id = any($2::uuid[])",
    [viewer.providerId, markIds],
  );
  return new Map(rows.map(({ id, attempt }) => [id, attempt]));
}
