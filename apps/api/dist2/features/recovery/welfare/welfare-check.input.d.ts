import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { WelfarePurpose } from "@reviewpoint/domain/recovery";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class RecordWelfareCheckInput extends WriteInput {
    readonly traineeId: string;
    readonly purpose: WelfarePurpose;
    readonly reason: string;
    readonly account: string;
    readonly support?: string | null;
    readonly checkedOn?: IsoDate | null;
    readonly nextOn?: IsoDate | null;
}
