import { entryColumns } from "./entry-columns.js";
const linksAtOnce = 500;
/** The links of a provider in the order of their sequence. */
export async function* readLinks(unit, providerId) {
    let after = 0;
    for (;;) {
        const links = await unit.rows(`select sequence, previous_hash as "previousHash", hash, ${entryColumns},
         salt, value, (select coalesce(json_agg(trainee_id order by trainee_id), '[]') from audit_about
           where audit_about.provider_id = $1 and audit_about.entry_id = audit_link.entry_id) as about
       from audit_link
       left join audit_entry on audit_entry.provider_id = $1 and audit_entry.id = audit_link.entry_id
       left join audit_detail on audit_detail.provider_id = $1 and audit_detail.entry_id = audit_link.entry_id
       where audit_link.provider_id = $1 and sequence > $2 order by sequence limit ${linksAtOnce}`, [providerId, after]);
        for (const row of links)
            yield foundLink(row);
        if (links.length < linksAtOnce)
            return;
        after = links.at(-1)?.sequence ?? after;
    }
}
function foundLink({ sequence, previousHash, hash, about, salt, value, id, ...entry }) {
    return {
        ...{ sequence, previousHash, hash, about },
        entry: id === null ? null : { ...entry, id },
        detail: salt === null || value === null ? null : { salt, value },
    };
}
//# sourceMappingURL=read-links.js.map