import { standingLink } from "../link/standing-link.js";
const isUnlinked = `removed_at is null and not exists (select from evidence_link
  where evidence_link.provider_id = evidence_file.provider_id and evidence_link.file_id = evidence_file.id
    and ${standingLink.sql})`;
/** The files from before a day that are linked to nothing. */
export function leftOverFrom(unit, providerId, day) {
    return unit.rows(`select id, added_on as "addedOn", (select max(withdrawn.withdrawn_on) from evidence_link
         join evidence_link_withdrawal withdrawn on withdrawn.provider_id = evidence_link.provider_id
           and withdrawn.link_id = evidence_link.id
         where evidence_link.provider_id = evidence_file.provider_id
           and evidence_link.file_id = evidence_file.id) as "unlinkedOn"
     from evidence_file
     where provider_id = $1 and added_on < $2 and ${isUnlinked} order by added_on, id limit 500`, [providerId, day]);
}
/** Removes those of these files that are linked to nothing still; gives how many. */
export function removeUnlinked(unit, providerId, ids, now) {
    return unit.affected(`update evidence_file set removed_at = $3, removed_because = 'unlinked', name = null
     where provider_id = $1 and id = any($2::uuid[]) and ${isUnlinked}`, [providerId, ids, now]);
}
//# sourceMappingURL=left-over.query.js.map