import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ConcernKind } from "@reviewpoint/domain/recovery";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class RaiseConcernInput extends WriteInput {
    readonly traineeId: string;
    readonly kind: ConcernKind;
    readonly raisedOn?: IsoDate | null;
    readonly account: string;
}
export declare class LinkEvidenceInput extends WriteInput {
    readonly concernId: string;
    readonly judgementId?: string | null;
    readonly document?: string | null;
}
