import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { AgreedStrandRow } from "./agreed-strand.table.js";
import type { AgreementRow } from "./agreement.table.js";
/** An agreement as this viewer may see it. */
export interface ShownAgreement extends OfObservation<AgreementRow> {
    readonly isCurrent: boolean;
}
export declare class ObservationAgreementType implements Pick<ShownAgreement, "id" | "recordedAt" | "isCurrent" | "nextStepForTrainee" | "nextStepForMentor"> {
    readonly id: string;
    readonly recordedAt: IsoInstant;
    readonly isCurrent: boolean;
    readonly nextStepForTrainee: string | null;
    readonly nextStepForMentor: string | null;
    readonly hidden: readonly HiddenType[];
}
export declare class AgreedStrandType implements Pick<OfObservation<AgreedStrandRow>, "reason"> {
    readonly reason: string | null;
    readonly hidden: readonly HiddenType[];
}
