import { type RelatedTrainee } from "@reviewpoint/domain/partnership";
import type { WriteUnit } from "../../../database/index.js";
/** What is to be known of a trainee to tell who reaches them. */
export interface ReachedTrainee extends Pick<RelatedTrainee, "id" | "personId" | "startedOn"> {
    readonly hubId: string | null;
    readonly subjectId: string;
}
/**
 * Brings the reach of some trainees in line with roles and placements, in the transaction that changed those. Hubs,
 * subjects and schools are told apart by their identifiers, which serve as their codes here.
 *
 * @param personId Whose reach alone is touched, because nobody else's roles changed; everybody's without it. Who reaches
 *   whom depends on nobody else's roles.
 */
export declare function keepReach(unit: WriteUnit, providerId: string, trainees: readonly ReachedTrainee[], personId?: string | null): Promise<void>;
