/** Lets a login in as a person of a provider; a login that is let in already is moved to that person. */
export async function keepMembership(owner, providerId, personId, { issuer, subject }, newId) {
    await owner.affected("insert into login (id, issuer, subject) values ($1, $2, $3) on conflict (issuer, subject) do nothing", [newId(), issuer, subject]);
    const [login] = await owner.rows("select id from login where issuer = $1 and subject = $2", [issuer, subject]);
    const changed = await owner.affected(`insert into membership (provider_id, login_id, person_id) values ($1, $2, $3)
     on conflict (provider_id, login_id) do update set person_id = excluded.person_id
     where membership.person_id <> excluded.person_id`, [providerId, login?.id, personId]);
    return changed > 0;
}
//# sourceMappingURL=keep-membership.js.map