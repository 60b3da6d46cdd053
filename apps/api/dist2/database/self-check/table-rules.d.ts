import { type CatalogueRule } from "./catalogue-rule.js";
/** How the rows of each provider are fenced. */
export declare const tableRules: readonly CatalogueRule[];
