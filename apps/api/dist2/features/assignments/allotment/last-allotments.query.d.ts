import type { ReadUnit } from "../../../database/index.js";
/** The last sequence of the allotments of pieces of work, by piece. */
export declare function lastAllotments(unit: ReadUnit, providerId: string, pieceIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
