import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
/** The gaps of trainees. */
export declare class TraineeGapsResolver {
    gaps(trainees: readonly ShownTrainee[], asOf: string | null, context: GraphContext): Promise<(readonly import("./knowledge-gap.type.js").KnownGap[])[]>;
}
