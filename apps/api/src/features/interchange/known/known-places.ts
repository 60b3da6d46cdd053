import type { ReadUnit } from "../../../database/index.js";
import { byWord, type Named } from "./named.js";

/** The hubs of a provider by name and code, whatever their case. */
export async function knownHubs(unit: ReadUnit, providerId: string): Promise<ReadonlyMap<string, Named>> {
  return byWord(
    await unit.rows<Named>("select id, code, name from hub where provider_id = $1", [providerId]),
  );
}

/** The subjects of a provider by name and code, whatever their case. */
export async function knownSubjects(unit: ReadUnit, providerId: string): Promise<ReadonlyMap<string, Named>> {
  return byWord(
    await unit.rows<Named>("select id, code, name from subject where provider_id = $1", [providerId]),
  );
}
