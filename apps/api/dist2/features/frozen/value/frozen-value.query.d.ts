import type { WriteUnit } from "../../../database/index.js";
import type { Reader } from "../../../graph/reading/reader/reader.js";
import type { FrozenValueRow } from "./frozen-value.table.js";
type Value = Pick<FrozenValueRow, "digest" | "salt" | "value">;
/** What stands apart from a frozen text and was not erased, by digest. */
export declare function valuesOf(read: Reader, frozenId: string): Promise<ReadonlyMap<string, Value>>;
/** Which of some texts are ids of the provider's trainees. */
export declare function traineesAmong(read: Reader, texts: Iterable<string>): Promise<ReadonlySet<string>>;
/**
 * Erases what was frozen about a trainee: the texts and their hashes stay, and say that something was erased.
 *
 * @returns how many values went.
 */
export declare function eraseFrozenValues(unit: WriteUnit, { providerId, traineeId }: {
    readonly providerId: string;
    readonly traineeId: string;
}): Promise<number>;
export {};
