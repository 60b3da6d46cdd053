import { byWord } from "./named.js";
/** The hubs of a provider by name and code, whatever their case. */
export async function knownHubs(unit, providerId) {
    return byWord(await unit.rows("select id, code, name from hub where provider_id = $1", [providerId]));
}
/** The subjects of a provider by name and code, whatever their case. */
export async function knownSubjects(unit, providerId) {
    return byWord(await unit.rows("select id, code, name from subject where provider_id = $1", [providerId]));
}
//# sourceMappingURL=known-places.js.map