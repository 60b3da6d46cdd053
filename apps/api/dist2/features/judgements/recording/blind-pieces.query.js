/** How many judgements of a review the viewer has still to judge a second time, blind: they record none there first. */
export async function blindPieces({ unit, viewer }, traineeId, reviewPointId) {
    const [found] = await unit.rows(`select count(*)::integer as pieces from moderation_allotment
     where provider_id = $1 and moderator_id = $2 and trainee_id = $3 and review_point_id = $4
       and is_blind and judged_at is null and released_at is null`, [viewer.providerId, viewer.personId, traineeId, reviewPointId]);
    return found?.pieces ?? 0;
}
//# sourceMappingURL=blind-pieces.query.js.map