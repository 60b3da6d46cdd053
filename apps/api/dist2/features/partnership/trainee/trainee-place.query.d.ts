import type { TraineePlace } from "@reviewpoint/domain/access";
import type { ReadUnit } from "../../../database/index.js";
import type { Viewer } from "../../../identity/index.js";
/** Where a trainee stands to a viewer today; null where the provider has no such trainee. */
export declare function traineePlace(unit: ReadUnit, viewer: Viewer, traineeId: string): Promise<TraineePlace | null>;
