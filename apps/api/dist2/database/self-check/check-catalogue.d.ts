import type { CatalogueRule } from "./catalogue-rule.js";
/** Every rule, in the order in which they are asked. */
export declare const catalogueRules: readonly CatalogueRule[];
/** Asks the catalogue for offenders against every rule and gives one sentence for each; none when all is well. */
export declare function catalogueOffences(rowsOf: (sql: string) => Promise<{
    offender: string;
}[]>): Promise<string[]>;
/** Throws, naming every offence, when row security would not hold. */
export declare function requireFenced(rowsOf: (sql: string) => Promise<{
    offender: string;
}[]>): Promise<void>;
