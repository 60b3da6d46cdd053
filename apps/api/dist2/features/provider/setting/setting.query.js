import sql from "sql-template-tag";
/** The settings in force on a day: of each key, the newest that has begun. */
export function readSettings(today, context) {
    return context.read(sql `select distinct on (key) key, value from setting
    where valid_from <= ${today} order by key, valid_from desc`);
}
/** The same within a transaction that writes. */
export function settingsOn(unit, providerId, today) {
    return unit.rows(`select distinct on (key) key, value from setting
     where provider_id = $1 and valid_from <= $2 order by key, valid_from desc`, [providerId, today]);
}
//# sourceMappingURL=setting.query.js.map