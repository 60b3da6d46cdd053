import type { ReadUnit } from "../../../database/index.js";
import type { Refused, RefusalOf } from "../../refusals/writes/write-refusal.js";
import type { Claim } from "./claim-key.js";
/** What came of the act for which a key was claimed before. */
export type EarlierAnswer = {
    readonly ids: Readonly<Record<string, unknown>>;
} | Refused<RefusalOf<"key-reused">>;
/** The stored ids for the same act with the same input; a refusal when the key was used for anything else. */
export declare function earlierAnswer(unit: ReadUnit, claim: Claim): Promise<EarlierAnswer>;
