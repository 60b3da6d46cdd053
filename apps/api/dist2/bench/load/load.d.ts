import type { Served } from "../served/served.js";
import { type NextRequest } from "./clients.js";
import type { OwnCluster } from "../../database/testing/own-cluster.js";
/** A server under load, and what the load is made of. */
export interface Loaded {
    readonly served: Served;
    readonly cluster: OwnCluster;
    /** A token of somebody of each provider. */
    readonly tokens: readonly string[];
    readonly seconds: number;
}
/** The mixed questions in a random order, each of another provider. */
export declare function mixed(tokens: readonly string[]): NextRequest;
/** Ordinary load: how many a second, how long, and what of memory is not given back. Gives the requests a second as well. */
export declare function ordinaryLoad({ served, tokens, seconds, }: Loaded): Promise<[perSecond: number, figure: string]>;
/** Four times as many as can be answered, whether or not they are. */
export declare function overload({ served, tokens, seconds }: Loaded, perSecond: number): Promise<string>;
/** The database restarted in the middle of the load. */
export declare function restartUnderLoad({ served, cluster, tokens, seconds }: Loaded): Promise<string>;
