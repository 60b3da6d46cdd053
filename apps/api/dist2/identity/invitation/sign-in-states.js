/** Who can sign in and who is invited, of the whole provider; who is neither is left out. */
export async function listSignInStates(unit, now) {
    return unit.rows(`select person.id as "personId",
        coalesce((select jsonb_agg(distinct linked.issuer) from linked_logins() as linked
          where linked.person_id = person.id), '[]') as issuers,
        (select jsonb_build_object('id', invitation.id, 'expiresAt', to_char(invitation.expires_at at time zone 'UTC',
            'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          from invitation where invitation.person_id = person.id and accepted_at is null and revoked_at is null
            and invitation.expires_at > $1 limit 1) as invitation
      from person
      where exists (select from linked_logins() as linked where linked.person_id = person.id)
        or exists (select from invitation where invitation.person_id = person.id and accepted_at is null
          and revoked_at is null and invitation.expires_at > $1)
      order by person.family_name, person.given_names, person.id`, [now]);
}
//# sourceMappingURL=sign-in-states.js.map