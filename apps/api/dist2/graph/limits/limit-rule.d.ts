import type { ValidationRule } from "graphql";
import type { Limits } from "./limits.js";
/** Refuses operations that pass a limit, before anything is run. Introspection is measured like the rest. */
export declare function limitRule(limits: Limits): ValidationRule;
