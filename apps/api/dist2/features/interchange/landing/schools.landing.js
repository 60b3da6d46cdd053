import { readSchools, repeatedRows, wordKey } from "@reviewpoint/domain/interchange";
import { knownHubs } from "../known/known-places.js";
import { knownSchools } from "../known/known-schools.js";
import { writeOneOf } from "../known/named.js";
import { refused, unchanged } from "./outcome.js";
import { violationAt } from "./violation-at.js";
import { writeRows } from "../../../graph/writing/write-rows.js";
const columns = ["provider_id", "id", "urn", "name", "hub_id"];
const onConflict = "on conflict (provider_id, id) do update set name = excluded.name, hub_id = excluded.hub_id";
/** Schools by URN: new ones are added, others renamed or moved to another hub. Without a hub they stay in theirs. */
export async function schoolsLanding({ unit, providerId, newId, }) {
    const hubs = await knownHubs(unit, providerId);
    const schools = await knownSchools(unit, providerId);
    const repeats = repeatedRows();
    const named = new Set();
    return {
        mostRows: 50_000,
        open: readSchools,
        settle: async (batch, write) => {
            const changes = [];
            const outcomes = batch.map(({ record, row }) => {
                const repeat = repeats(record.urn, row, "URN");
                if (repeat !== null)
                    return refused(repeat);
                named.add(record.urn);
                const hub = record.hub === null ? null : hubs.get(wordKey(record.hub));
                if (hub === undefined)
                    return refused(violationAt(row, "unknown-hub", "Hub", record.hub ?? "", writeOneOf(hubs)));
                const known = schools.get(record.urn);
                const hubId = hub?.id ?? known?.hubId ?? null;
                if (known?.name === record.name && known.hubId === hubId)
                    return unchanged;
                changes.push([providerId, known?.id ?? newId(), record.urn, record.name, hubId]);
                return { kind: known === undefined ? "new" : "changed" };
            });
            if (write)
                await writeRows(unit, "school", columns, changes, onConflict);
            return outcomes;
        },
        finish: async () => [...schools.values()]
            .filter(({ urn }) => !named.has(urn))
            .map(({ urn, name }) => `School ${urn} ${name}`),
    };
}
//# sourceMappingURL=schools.landing.js.map