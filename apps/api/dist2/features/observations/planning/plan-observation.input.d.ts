import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ObservationKind } from "@reviewpoint/domain/observations";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class PlanObservationInput extends WriteInput {
    readonly traineeId: string;
    readonly kind: ObservationKind;
    readonly observedOn: IsoDate;
    readonly schoolId: string;
    readonly observerIds: readonly string[];
    readonly mentorId?: string | null;
    readonly followsId?: string | null;
    readonly replacesId?: string | null;
}
export declare class WithdrawObservationInput extends ChangeInput {
    readonly observationId: string;
    readonly reason: string;
}
