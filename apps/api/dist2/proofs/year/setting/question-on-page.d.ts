import type { Served } from "../../../bench/served/served.js";
/** The id of the question that a page of the app asks, as its form for freezing sends it. */
export declare function questionOnPage({ address }: Served, persona: string, path: string): Promise<string>;
