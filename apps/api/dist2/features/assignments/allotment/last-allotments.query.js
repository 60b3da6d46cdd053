/** The last sequence of the allotments of pieces of work, by piece. */
export async function lastAllotments(unit, providerId, pieceIds) {
    const rows = await unit.rows(`select piece_id as "pieceId", max(sequence) as last from allotment
     where provider_id = $1 and piece_id = any($2::uuid[]) group by piece_id`, [providerId, pieceIds]);
    return new Map(rows.map(({ pieceId, last }) => [pieceId, last]));
}
//# sourceMappingURL=last-allotments.query.js.map