import { type CatalogueRule } from "./catalogue-rule.js";
/** Keys begin with the provider: nothing crosses from one to another, and rows can be spread by it over machines. */
export declare const keyRules: readonly CatalogueRule[];
