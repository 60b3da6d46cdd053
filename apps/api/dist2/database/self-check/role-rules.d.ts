import { type CatalogueRule } from "./catalogue-rule.js";
/** What the role of every request may be and may reach. */
export declare const roleRules: readonly CatalogueRule[];
