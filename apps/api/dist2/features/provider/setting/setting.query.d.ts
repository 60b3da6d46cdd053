import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
/** The settings in force on a day: of each key, the newest that has begun. */
export declare function readSettings(today: IsoDate, context: GraphContext): Promise<{
    key: string;
    value: unknown;
}[]>;
/** The same within a transaction that writes. */
export declare function settingsOn(unit: ReadUnit, providerId: string, today: IsoDate): Promise<{
    key: string;
    value: unknown;
}[]>;
