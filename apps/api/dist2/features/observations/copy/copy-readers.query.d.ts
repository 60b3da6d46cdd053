import type { Performance } from "../../../graph/writing/action.js";
import type { ObservationToWrite } from "../planning/observation-to-write.js";
/** To whom a written copy goes besides the trainee. */
export interface CopyReaders {
    readonly mentorId: string | null;
    readonly tutorId: string | null;
}
/** The mentor of the placement, and who is professional tutor of its school today; of several, who has been it longest. */
export declare function copyReaders({ unit, viewer }: Pick<Performance, "unit" | "viewer">, { placementId, schoolId }: Pick<ObservationToWrite, "placementId" | "schoolId">): Promise<CopyReaders>;
