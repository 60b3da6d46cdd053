import type { ReadUnit } from "../../../database/index.js";
import { type AllotmentRow } from "./allotment.table.js";
/** Every allotment of an exercise, those that were taken away among them. */
export declare const allotmentsOf: (unit: ReadUnit, providerId: string, exerciseId: string) => Promise<AllotmentRow[]>;
/** Takes a moderator's open pieces of an exercise away. */
export declare const releaseAllotments: (unit: {
    affected(sql: string, parameters?: readonly unknown[]): Promise<number>;
}, of: {
    providerId: string;
    exerciseId: string;
    moderatorId: string;
    pieceKeys: readonly string[];
    at: string;
}) => Promise<number>;
