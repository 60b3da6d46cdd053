/** The mentor of the placement, and who is professional tutor of its school today; of several, who has been it longest. */
export async function copyReaders({ unit, viewer }, { placementId, schoolId }) {
    const [found] = await unit.rows(`select mentor_id as "mentorId", (select person_id from role_holding
         where role_holding.provider_id = placement.provider_id and role = 'professional-tutor'
           and role_holding.school_id = $3 and from_on <= $4 and (until_on is null or until_on >= $4)
         order by from_on, id limit 1) as "tutorId"
     from placement where provider_id = $1 and id = $2`, [viewer.providerId, placementId, schoolId, viewer.today]);
    return found ?? { mentorId: null, tutorId: null };
}
//# sourceMappingURL=copy-readers.query.js.map