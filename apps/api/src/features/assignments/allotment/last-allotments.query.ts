import type { ReadUnit } from "../../../database/index.js";

/** The last sequence of the allotments of pieces of work, by piece. */
export async function lastAllotments(
  unit: ReadUnit,
  providerId: string,
  pieceIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await unit.rows<{ pieceId: string; last: number }>(
    `select piece_id as "pieceId", max(sequence) as last from allotment
     where provider_id = $1 and piece_id = any($2::uuid[]) group by piece_id`,
    [providerId, pieceIds],
  );
  return new Map(rows.map(({ pieceId, last }) => [pieceId, last]));
}
