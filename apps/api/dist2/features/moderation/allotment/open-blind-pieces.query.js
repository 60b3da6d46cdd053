/** How many pieces the viewer still has to judge blind: of one exercise, or of all where none is named. */
export async function openBlindPieces({ unit, viewer }, exerciseId) {
    const [found] = await unit.rows(`select count(*)::integer as pieces from moderation_allotment
     where provider_id = $1 and moderator_id = $2 and is_blind and judged_at is null and released_at is null
       and ($3::uuid is null or exercise_id = $3)`, [viewer.providerId, viewer.personId, exerciseId]);
    return found?.pieces ?? 0;
}
//# sourceMappingURL=open-blind-pieces.query.js.map