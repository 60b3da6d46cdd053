import type { Viewer } from "../../../identity/index.js";
import { type Scene } from "../scene.js";
import { type DeskPiece, type Eye } from "./demo-eye.js";
import type { ReviewWork } from "./read-review-work.js";
/** An exercise of the demo, as whoever plans it takes it from step to step; days are counted from today. */
export declare class DemoExercise {
    #private;
    private constructor();
    /** Opens an exercise. */
    static open(scene: Scene, { levels }: ReviewWork, day: number, input: object): Promise<DemoExercise>;
    /** The planner takes it a step on, at the version that it has. */
    step(act: string, day: number, besides?: object): Promise<void>;
    /** The sample is drawn and accepted. */
    draw(day: number): Promise<void>;
    /** Pieces are divided among these, besides those who were named before. */
    divide(day: number, moderators: readonly {
        readonly personId: string;
        readonly mostPieces?: number;
    }[]): Promise<void>;
    /** A moderator judges what lies on their desk; as many pieces as are said, all of them otherwise. */
    judge(moderator: Viewer, day: number, eye: Eye, most?: number): Promise<void>;
    /** The piece of the sample that was given least, by somebody of whom it is known. */
    lowest(): Promise<DeskPiece | null>;
    /** Whether the newest outcomes ask for more pieces. */
    asksForMore(): Promise<boolean>;
}
