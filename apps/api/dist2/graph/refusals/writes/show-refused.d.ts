import { type Refused } from "./write-refusal.js";
/** A refusal as a row of the graph, that says itself of which type it is. */
export declare function showRefused({ refusal, path }: Refused): object;
