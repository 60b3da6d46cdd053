import type { Stage } from "../../stage/stage.js";
/** What was frozen: as it was seen on its day, and as it is had at the end of the year. */
export declare function frozen(stage: Stage): Promise<{
    read: object[];
    folded: object[];
    faults: string[];
}>;
