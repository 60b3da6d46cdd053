import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { OnTrackType } from "./on-track.type.js";
/** Whether trainees are on track. */
export declare class OnTrackResolver {
    onTrack(trainees: readonly ShownTrainee[], code: string | null, asOf: string | null, context: GraphContext): Promise<(OnTrackType | null)[]>;
}
