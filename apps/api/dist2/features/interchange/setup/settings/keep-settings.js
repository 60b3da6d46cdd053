import { writeRows } from "../../../../graph/writing/write-rows.js";
/**
 * Records the provider's settings. A setting made for the first time holds from the first day of the earliest cohort;
 * one that changes holds from today on, and what held before stays on record.
 */
export async function keepSettings({ unit, providerId, today }, { settings, cohorts }, write) {
    const recorded = await unit.rows("select key, value from setting where provider_id = $1 and valid_from <= $2 order by valid_from", [providerId, today]);
    const current = new Map(recorded.map(({ key, value }) => [key, canonical(value)]));
    const [earliest = today] = cohorts.map(({ startsOn }) => startsOn).sort();
    const firstDay = earliest < today ? earliest : today;
    const entries = Object.entries(settings);
    const differing = entries.filter(([key, value]) => current.get(key) !== canonical(value));
    const rows = differing.map(([key, value]) => [
        providerId,
        key,
        current.has(key) ? today : firstDay,
        JSON.stringify(value),
    ]);
    if (write) {
        const conflict = "on conflict (provider_id, key, valid_from) do update set value = excluded.value";
        await writeRows(unit, "setting", ["provider_id", "key", "valid_from", "value"], rows, conflict);
    }
    const added = differing.filter(([key]) => !current.has(key)).length;
    const absent = [...current.keys()].filter((key) => !(key in settings)).map((key) => `setting ${key}`);
    return {
        added,
        changed: differing.length - added,
        unchanged: entries.length - differing.length,
        absent,
        ids: new Map(),
    };
}
/** A JSON value as text in which the order of members does not matter. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}
//# sourceMappingURL=keep-settings.js.map