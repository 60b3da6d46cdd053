import type { Batch } from "../../../graph/reading/load.js";
import { type ShownTrainee } from "./show-trainee.js";
/** Trainees by id, masked for this viewer; null outside the viewer's scope. */
export declare const traineeById: Batch<string, ShownTrainee | null>;
