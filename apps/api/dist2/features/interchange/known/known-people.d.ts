import type { ReadUnit } from "../../../database/index.js";
/** The people of a provider by e-mail address in lower case. */
export declare function knownPeople(unit: ReadUnit, providerId: string): Promise<Map<string, string>>;
