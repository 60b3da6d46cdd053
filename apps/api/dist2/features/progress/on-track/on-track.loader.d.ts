import type { GraphContext } from "../../../graph/context.js";
import { type Batch } from "../../../graph/reading/load.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import type { OnTrackType } from "./on-track.type.js";
/** Whether trainees are on track at the review point with a code, else at the current one; null where it may not be seen. */
export declare function onTrackOf(trainees: readonly ShownTrainee[], { code, asOf }: {
    readonly code: string | null;
    readonly asOf: string | null;
}, context: GraphContext): Promise<(OnTrackType | null)[]>;
/** The same by the ids of reviews; null outside the viewer's scope. */
export declare const onTrackById: Batch<string, OnTrackType | null>;
