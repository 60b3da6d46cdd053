import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { Database, WriteUnit } from "../../database/index.js";
import type { Setting } from "../provider/setting/setting.js";
import type { FileLimits } from "./bytes/limits.js";
import type { LandingContext } from "./landing/landing.js";
/** What an import is given: the database, what time it is, identifiers, and bounds for files. */
export interface Surroundings {
    readonly database: Database;
    readonly today: IsoDate;
    readonly now: IsoInstant;
    readonly newId: () => string;
    /** What a provider may set. */
    readonly settings: readonly Setting<unknown>[];
    readonly limits?: FileLimits;
}
/** Statements of an import may take longer than those of a request, in milliseconds. */
export declare const importLimits: {
    readonly statementTimeout: 60000;
};
/** What a landing needs, of one provider and in one transaction. */
export declare function landingContext({ today, now, newId }: Surroundings, unit: WriteUnit, providerId: string): LandingContext;
