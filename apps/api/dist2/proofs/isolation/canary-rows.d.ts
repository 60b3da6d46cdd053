import type { Database } from "../../database/index.js";
/** A provider whose every text says whose it is. Identifiers and codes are the same at every provider, on purpose. */
export interface CanaryProvider {
    readonly providerId: string;
    readonly slug: string;
    /** How many rows each of its tables holds. */
    readonly rows: number;
}
/** What stands in every text of a provider and nowhere else. */
export declare const canaryOf: ({ slug }: CanaryProvider) => string;
/** The identifier of every table's row with this number: rows of one number belong together, at every provider. */
export declare const idOf: (row: number) => string;
export declare const codeOf: (row: number) => string;
export declare const urnOf: (row: number) => string;
/** The same as somebody with every purpose: whose own every row is that is anybody's own. */
export declare const asSomebody: (provider: CanaryProvider) => {
    providerId: string;
    slug: string;
    rows: number;
    personId: string;
    purpose: "welfare";
};
/** Makes a provider with rows in every table that holds providers' rows, as the catalogue lists them. */
export declare function writeCanaries(database: Database, provider: CanaryProvider): Promise<void>;
