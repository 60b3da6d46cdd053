import type { OnTrackDecision } from "@reviewpoint/domain/progress";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
export declare class OverrideOnTrackInput extends ChangeInput {
    readonly traineeId: string;
    readonly reviewPointId: string;
    readonly status: OnTrackDecision["status"];
    readonly reason: string;
}
