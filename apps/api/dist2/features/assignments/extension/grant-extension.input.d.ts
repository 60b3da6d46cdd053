import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Extendable } from "@reviewpoint/domain/moderation";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class GrantExtensionInput extends WriteInput {
    readonly assignmentId: string;
    readonly extends: Extendable;
    readonly personId?: string | null;
    readonly traineeId?: string | null;
    readonly untilOn: IsoDate;
    readonly reason: string;
}
