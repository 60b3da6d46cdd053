/** Whoever directed the hub of a concern's trainee, or stood in for its director, on the day on which it came in. */
export async function hubTeamOf(unit, concernId) {
    const rows = await unit.rows(`select distinct role_holding.person_id as id from concern
     join trainee on trainee.provider_id = concern.provider_id and trainee.id = concern.trainee_id
     join role_holding on role_holding.provider_id = concern.provider_id
       and role in ('hub-director', 'deputy-director')
       and (role_holding.hub_id = trainee.hub_id or (role_holding.hub_id is null
         and not exists (select from hub where hub.provider_id = concern.provider_id)))
       and from_on <= concern.recorded_at::date and coalesce(until_on >= concern.recorded_at::date, true)
     where concern.id = $1`, [concernId]);
    return rows.map(({ id }) => id);
}
//# sourceMappingURL=hub-team.query.js.map