import type { ReadUnit } from "../../../database/index.js";
import { type OutcomeRow } from "./outcome.table.js";
/** Every outcome of an exercise, the earliest round first. */
export declare const outcomesOf: (unit: ReadUnit, providerId: string, exerciseId: string) => Promise<OutcomeRow[]>;
/** The outcomes of the last round. */
export declare function latest(outcomes: readonly OutcomeRow[]): OutcomeRow[];
/** When the sample was last extended, ISO 8601 in UTC; null where it never was. */
export declare function lastExtended(unit: ReadUnit, providerId: string, exerciseId: string): Promise<string | null>;
