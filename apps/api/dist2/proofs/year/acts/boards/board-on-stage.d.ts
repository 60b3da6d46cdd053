import type { Done, Input, Named } from "../../stage/deed.js";
import type { Stage } from "../../stage/stage.js";
/** A board that was called, as those who keep it and sit on it go on with it. */
export declare class BoardOnStage {
    #private;
    readonly id: string;
    constructor(stage: Stage, keeper: string, { id, version }: Named);
    /** An act that names the version that was seen; by the keeper unless said. */
    step(act: string, besides?: Input, by?: string): Promise<Done | null>;
    /** An act that adds to what there is, whatever the version. */
    add(act: string, besides: Input, by?: string): Promise<Done | null>;
    /** What is seen of it. */
    seen(fields: string): Promise<Done>;
}
