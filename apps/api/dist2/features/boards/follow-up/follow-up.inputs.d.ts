import type { IsoDate } from "@reviewpoint/domain/calendar";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class RaiseActionInput extends WriteInput {
    readonly boardId: string;
    readonly itemId?: string | null;
    readonly what: string;
    readonly ownerId: string;
    readonly dueOn: IsoDate;
}
export declare class CloseActionInput extends WriteInput {
    readonly actionId: string;
    readonly doneOn?: IsoDate | null;
    readonly account: string;
}
