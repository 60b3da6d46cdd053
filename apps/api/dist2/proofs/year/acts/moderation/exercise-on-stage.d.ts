import type { Done, Input, Named } from "../../stage/deed.js";
import type { Stage } from "../../stage/stage.js";
type Answered = any;
/** An exercise that is on, as whoever plans it goes on with it: at the version that they saw last. */
export declare class ExerciseOnStage {
    #private;
    readonly id: string;
    constructor(stage: Stage, planner: string, { id, version }: Named);
    /** The planner takes it a step on. */
    step(act: string, besides?: Input): Promise<Done | null>;
    /** What somebody sees of it; the planner unless said. */
    seen(fields: string, by?: string): Promise<Answered>;
    /** Its pieces as somebody sees them, page by page. */
    pieces(filter: object, fields: string, by?: string): Promise<Answered[]>;
}
/** The pieces of an exercise as somebody sees them. */
export declare function piecesOf(stage: Stage, by: string, id: string, { filter, fields }: {
    readonly filter: object;
    readonly fields: string;
}): Promise<Answered[]>;
export {};
