import type { ReadUnit } from "../../../database/index.js";
import type { Performance } from "../../../graph/writing/action.js";
import { Settings } from "./settings.js";
/** The provider's settings in force today, as they are read within a transaction. */
export declare function settingsWithin({ unit, viewer, }: {
    readonly unit: ReadUnit;
    readonly viewer: Performance["viewer"];
}): Promise<Settings>;
