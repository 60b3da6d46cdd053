import type { Scope } from "../../../identity/index.js";
/** What a scope names, and the provider's word for trainees. */
export interface ScopeNames {
    readonly hubs: readonly string[];
    readonly subjects: readonly string[];
    readonly schools: readonly string[];
    /** e.g. `trainees`. */
    readonly trainees: string;
}
/** A scope as a phrase, in the provider's words. */
export declare function describeScope(scope: Pick<Scope, "kind" | "seesNames">, names: ScopeNames): string;
