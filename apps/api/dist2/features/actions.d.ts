import type { AnyAction } from "../graph/writing/action.js";
/** Every room's actions: what is not listed here is no mutation. */
export declare const actions: readonly AnyAction[];
