import { type DoubleMark, type StalePiece, stalePieces } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
import type { ExerciseToWrite } from "../exercise/exercise-to-write.js";
import { type FrozenPiece, frozenPieces, moderated } from "../piece/frozen-pieces.query.js";
import type { FoundPiece } from "../population/found-piece.js";
import { populationOf } from "../population/population-of.js";
import { type PlacedJudgement, secondJudgementsOf } from "../second-judgement/second-judgements-of.query.js";
import { changesOf } from "./changes-of.query.js";
import type { ChangeRow } from "./change.table.js";

/** All that is known of an exercise's marks, for a transaction that was made for moderation. */
export interface ModeratedMarks {
  readonly pieces: readonly FrozenPiece[];
  readonly judgements: readonly PlacedJudgement[];
  /** The pieces as they are now, by key; those that were withdrawn are not among them. */
  readonly now: ReadonlyMap<string, FoundPiece>;
  readonly changes: readonly ChangeRow[];
  /** First mark and moderator's of every piece that has both. */
  readonly doubles: readonly DoubleMark[];
  /** Pieces whose first mark is no longer the one that was moderated, and that nobody has judged since. */
  readonly stale: readonly StalePiece[];
}

/** A mark that an outcome moves: the piece as it is now, and what its mark becomes. */
export interface MarkToMove {
  readonly piece: FoundPiece;
  readonly after: string;
  readonly outcomeId: string;
  readonly reason: ChangeRow["reason"];
}

/** Reads an exercise's marks: as they were frozen, as moderators gave them, as they are now. */
export async function moderatedMarks(
  unit: ReadUnit,
  providerId: string,
  exercise: ExerciseToWrite,
): Promise<ModeratedMarks> {
  const planId = exercise.acceptedPlanId;
  const pieces = planId === null ? [] : await frozenPieces(unit, providerId, planId);
  const judgements = await secondJudgementsOf(unit, providerId, exercise.id);
  const population = await populationOf(unit, providerId, exercise);
  const now = new Map(population.map((piece) => [piece.id, piece]));
  const changes = await changesOf(unit, providerId, exercise.id);
  return { pieces, judgements, now, changes, ...compared({ pieces, judgements, now, changes }) };
}

/**
 * The pieces that were marked twice. A mark that was changed after it was moderated makes a piece stale, unless a third
 * person judged it after the change: theirs is then compared with the new mark. Marks that moderation itself moved are no
 * changes.
 */
export function compared({
  pieces,
  judgements,
  now,
  changes,
}: Omit<ModeratedMarks, "doubles" | "stale">): Pick<ModeratedMarks, "doubles" | "stale"> {
  const last = new Map(judgements.map((one) => [one.pieceKey, one]));
  const moved = new Set(changes.map(({ sourceAfter }) => sourceAfter));
  const doubles: DoubleMark[] = [];
  const current = new Map<string, string | null>();
  for (const piece of moderated(pieces)) {
    const { id, assessorId, value } = piece;
    const judgement = last.get(id);
    const found = now.get(id);
    if (value === null || judgement === undefined || judgement.value === null) continue;
    const isMoved = found !== undefined && moved.has(found.sourceId);
    const isJudgedSince =
      found !== undefined && found.givenAt <= judgement.recordedAt && judgement.position > 2;
    const first = isJudgedSince && !isMoved ? (found.value ?? value) : value;
    doubles.push({ pieceId: id, assessorId, first, moderated: judgement.value });
    current.set(id, isMoved ? first : (found?.value ?? null));
  }
  return { doubles, stale: stalePieces(doubles, current) };
}

/** The pieces that were judged of those assessors of whom nothing was marked twice. */
export function unratedPieces({
  pieces,
  judgements,
  doubles,
}: Pick<ModeratedMarks, "pieces" | "judgements" | "doubles">): FrozenPiece[] {
  const rated = new Set(doubles.map(({ assessorId }) => assessorId));
  const judged = new Set(judgements.map(({ pieceKey }) => pieceKey));
  return moderated(pieces).filter(({ id, assessorId }) => judged.has(id) && !rated.has(assessorId));
}
