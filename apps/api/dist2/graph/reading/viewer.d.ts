import type { Viewer } from "../../identity/index.js";
import type { GraphContext } from "../context.js";
/** Who asks. @throws Refusal UNAUTHENTICATED when nobody is signed in. */
export declare function viewerOf(context: GraphContext): Viewer;
