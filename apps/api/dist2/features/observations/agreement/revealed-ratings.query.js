/** The ratings of an observation that the viewer may see, observer by observer. */
export async function revealedRatings({ unit, viewer }, observationId) {
    const rows = await unit.rows(`select observer_id as "observerId", strand.code as "strandCode", level.code as "levelCode", evidence
     from observation_rating
     join strand on strand.provider_id = observation_rating.provider_id and strand.id = strand_id
     join level on level.provider_id = observation_rating.provider_id and level.id = level_id
     where observation_rating.provider_id = $1 and observation_id = $2`, [viewer.providerId, observationId]);
    const observers = [...new Set(rows.map(({ observerId }) => observerId))];
    return observers.map((id) => rows.filter(({ observerId }) => observerId === id));
}
//# sourceMappingURL=revealed-ratings.query.js.map