import type { Stage } from "../stage/stage.js";
/** Checked weeks, as each lead mentor sees them and as they were checked. */
export declare function weekChecks(stage: Stage): Promise<{
    read: object[];
    folded: object[];
}>;
