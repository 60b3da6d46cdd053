import type { GraphContext } from "../../../graph/context.js";
import { Settings } from "./settings.js";
/** The provider's settings in force today, read once a request. */
export declare function settingsOf(today: string, context: GraphContext): Promise<Settings>;
