import type { Database } from "../../../database/index.js";
/** The name under which the demo's issuer knows a person of the year. */
export declare const subjectOf: (personId: string) => string;
/** Who a provider's people are. */
export interface LetIn {
    /** The person who administers the provider. */
    readonly admin: string;
    /** Person by trainee. */
    readonly personOf: ReadonlyMap<string, string>;
}
/** Lets every person of a demo provider sign in with the demo's issuer: what a year is played by. */
export declare function letEverybodyIn(database: Database, slug: string): Promise<LetIn>;
