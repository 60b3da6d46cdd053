import type { BothWays, OneWay } from "./both-ways.js";
/** Every relation of the tables: `table.column`, without the provider's key, which every one of them begins with. */
export declare const relations: Readonly<Record<string, BothWays | OneWay>>;
