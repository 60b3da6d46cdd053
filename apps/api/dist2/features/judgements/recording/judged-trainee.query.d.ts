import type { ReadUnit } from "../../../database/index.js";
import type { StandingTrainee } from "../standing/hold-trainees.js";
/** A trainee as judging needs to know them; null where the provider has none with this id. */
export declare function judgedTrainee(unit: ReadUnit, providerId: string, id: string): Promise<StandingTrainee | null>;
