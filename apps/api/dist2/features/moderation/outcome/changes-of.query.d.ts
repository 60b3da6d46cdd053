import type { ReadUnit } from "../../../database/index.js";
import { type ChangeRow } from "./change.table.js";
/** The marks that an exercise moved, in the order in which it did. */
export declare const changesOf: (unit: ReadUnit, providerId: string, exerciseId: string) => Promise<ChangeRow[]>;
