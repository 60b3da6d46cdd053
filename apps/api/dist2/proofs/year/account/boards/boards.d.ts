import type { Stage } from "../../stage/stage.js";
/** Boards as the graph shows them, and as the rules make them of their acts. */
export declare function boards(stage: Stage): Promise<{
    read: object[];
    folded: object[];
}>;
