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
  readonly stage: MarkStage;
  readonly attempt: number;
  /** On the assignment's scale; null: nothing was handed in, or it could not be marked. */
  readonly value: DecimalText | null;
  readonly answers: readonly FilledQuestion[];
  readonly kind: Pick<AssignmentKind, "scale" | "attempts">;
}

/**
 * Records a mark of any stage: FIRST by its marker, ACTUAL after moderation, AGREED by the board. It supersedes the one
 * of the same stage and attempt that counted. Gives its id.
 *
 * @throws RangeError for a value that is not on the scale.
 */
export async function keepMark(
  { unit, viewer, now, newId }: Pick<Performance, "unit" | "viewer" | "now" | "newId">,
  { pieceId, traineeId, stage, attempt, value, answers, kind }: MarkToKeep,
): Promise<string> {
  const { providerId, personId: givenBy } = viewer;
  const [before] = await unit.rows<{ id: string; sequence: number; attempt: number }>(
    `select id, sequence, attempt from mark where provider_id = $1 and piece_id = $2 and stage = $3
     order by sequence desc limit 1`,
    [providerId, pieceId, stage],
  );
  const counted = countedMark(value, attempt, kind.attempts);
  const id = newId();
  await unit.insert(markTable, [
    {
      ...{ providerId, id, pieceId, traineeId, stage, attempt, value, answers, givenBy, recordedAt: now },
      sequence: (before?.sequence ?? 0) + 1,
      countedValue: counted,
      bandId: counted === null ? null : bandOf(counted, kind.scale).id,
      supersedesId: before?.attempt === attempt ? before.id : null,
    },
  ]);
  return id;
}
