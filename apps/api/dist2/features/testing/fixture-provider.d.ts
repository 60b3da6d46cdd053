import type { Database } from "../../database/index.js";
/** How large a fixture is. */
export interface FixtureSize {
    /** Trainees in each of the two cohorts. */
    readonly trainees: number;
    /** Which provider this is, from 1: another number gives another provider's rows under the same words. */
    readonly provider?: number;
}
/** Fills an empty database with one small invented provider whose every id, name and judgement is the same each time. */
export declare function insertFixture(database: Database, { trainees, provider }: FixtureSize): Promise<void>;
