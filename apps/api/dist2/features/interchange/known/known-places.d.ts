import type { ReadUnit } from "../../../database/index.js";
import { type Named } from "./named.js";
/** The hubs of a provider by name and code, whatever their case. */
export declare function knownHubs(unit: ReadUnit, providerId: string): Promise<ReadonlyMap<string, Named>>;
/** The subjects of a provider by name and code, whatever their case. */
export declare function knownSubjects(unit: ReadUnit, providerId: string): Promise<ReadonlyMap<string, Named>>;
