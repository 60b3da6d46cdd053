/**
 * Who holds a role on a day and is told as its holder: at the provider as a whole, or, where the subject has a trainee,
 * those who reach that trainee.
 */
export async function holdersOf(unit, role, { trainee }, today) {
    const rows = await unit.rows(`select distinct person_id as id from role_holding
     where role = $1 and from_on <= $2 and coalesce(until_on >= $2, true)
       and ((hub_id is null and subject_id is null and school_id is null)
         or exists (select from reach where reach.provider_id = role_holding.provider_id
           and reach.person_id = role_holding.person_id and reach.trainee_id = $3
           and reach.from_on <= $2 and coalesce(reach.until_on >= $2, true)))`, [role, today, typeof trainee === "string" ? trainee : null]);
    return rows.map(({ id }) => id);
}
//# sourceMappingURL=holders-of.query.js.map