import type { Send } from "../../proofs/kill/writer.js";
import type { CommonAct } from "./common-acts.js";
/** Does one act as often as it can for some seconds; gives the figure. */
export declare function writesOf(act: CommonAct, send: Send, seconds: number): Promise<string>;
