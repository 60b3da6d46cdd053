import { type Roster } from "./roster.js";
/** Asks a page of a list after the other, as the provider's administrator; gives all nodes. */
export type AskAll = (field: string, nodes: string) => Promise<readonly Answered[]>;
type Answered = any;
/** Reads who there is from the graph. */
export declare function readRoster(askAll: AskAll, personOf: ReadonlyMap<string, string>): Promise<Roster>;
export {};
