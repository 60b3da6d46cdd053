import type { BothWays, OneWay } from "./both-ways.js";
/** The relations of assignments, of their marks, and of what is standardised before they are marked. */
export declare const markingRelations: Readonly<Record<string, BothWays | OneWay>>;
