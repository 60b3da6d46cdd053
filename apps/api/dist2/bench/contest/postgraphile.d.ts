import { Served } from "../served/served.js";
/** The Node that both graphs are run by: PostGraphile 5 asks for a newer one than we do, and it is faster. */
export declare const benchNode: string;
/** Installs PostGraphile and the Node it needs into a folder for benches, once, and serves the first provider with it. */
export declare function servePostgraphile(url: string): Promise<Served>;
