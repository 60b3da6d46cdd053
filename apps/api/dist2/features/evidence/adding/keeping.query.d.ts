import type { GraphContext } from "../../../graph/context.js";
/** Whether a file that was recorded still waits for its bytes. */
export declare function fileToKeep(context: GraphContext, id: string): Promise<boolean>;
/** Notes that a file's bytes are kept: from now on it can be had. */
export declare function noteKept(context: GraphContext, id: string): Promise<void>;
