import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { type ReadConcern } from "./concern.query.js";
/** The concerns about trainees. */
export declare class TraineeConcernsResolver {
    concerns(trainees: readonly ShownTrainee[], asOf: string | null, context: GraphContext): Promise<ReadConcern[][]>;
}
