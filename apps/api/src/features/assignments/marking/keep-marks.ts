import {
  type AssignmentKind,
  bandOf,
  countedMark,
  type DecimalText,
  type FilledQuestion,
  type MarkStage,
} from "@reviewpoint/domain/moderation";
import type { Performance } from "../../../graph/writing/action.js";
import { markTable } from "./mark.table.js";

/** A mark that may be given: whatever could be wrong with it was asked before. */
export interface MarkToKeep {
  readonly pieceId: string;
  readonly traineeId: string;
  readonly attempt: number;
  /** On the assignment's scale; null: nothing was handed in, or it could not be marked. */
  readonly value: DecimalText | null;
  readonly answers: readonly FilledQuestion[];
  readonly kind: Pick<AssignmentKind, "scale" | "attempts">;
}

/**
 * Records marks of any stage: FIRST by its marker, ACTUAL after moderation, AGREED by the board. Each supersedes the one of
 * the same piece, stage and attempt that counted. Gives their ids, in the order of the marks; of a piece there is one.
 *
 * @throws RangeError for a value that is not on the scale.
 */
export async function keepMarks(
  { unit, viewer, now, newId }: Pick<Performance, "unit" | "viewer" | "now" | "newId">,
  stage: MarkStage,
  marks: readonly MarkToKeep[],
): Promise<readonly string[]> {
  const { providerId, personId: givenBy } = viewer;
  const pieceIds = marks.map(({ pieceId }) => pieceId);
  const last = await unit.rows<{ id: string; pieceId: string; sequence: number; attempt: number }>(
    `select distinct on (piece_id) id, piece_id as "pieceId", sequence, attempt from mark
     where provider_id = $1 and piece_id = any($2::uuid[]) and stage = $3 order by piece_id, sequence desc`,
    [providerId, pieceIds, stage],
  );
  const lastOf = new Map(last.map((mark) => [mark.pieceId, mark]));
  const rows = marks.map(({ pieceId, traineeId, attempt, value, answers, kind }) => {
    const before = lastOf.get(pieceId);
    const counted = countedMark(value, attempt, kind.attempts);
    return {
      ...{ providerId, id: newId(), pieceId, traineeId, stage, attempt, value, answers, givenBy },
      recordedAt: now,
      sequence: (before?.sequence ?? 0) + 1,
      countedValue: counted,
      bandId: counted === null ? null : bandOf(counted, kind.scale).id,
      supersedesId: before?.attempt === attempt ? before.id : null,
    };
  });
  await unit.insert(markTable, rows);
  return rows.map(({ id }) => id);
}
