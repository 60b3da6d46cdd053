import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { InterventionEffect, InterventionKind } from "@reviewpoint/domain/recovery";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class RecordInterventionInput extends WriteInput {
    readonly traineeId: string;
    readonly concernId?: string | null;
    readonly kind: InterventionKind;
    readonly madeOn?: IsoDate | null;
    readonly account: string;
    readonly followUpOn?: IsoDate | null;
}
export declare class FollowUpInterventionInput extends ChangeInput {
    readonly interventionId: string;
    readonly on?: IsoDate | null;
    readonly account: string;
    readonly effect: InterventionEffect;
    readonly nextOn?: IsoDate | null;
}
