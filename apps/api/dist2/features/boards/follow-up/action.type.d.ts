import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ShownAction } from "../record/shown-board.js";
export declare class BoardActionType implements Pick<ShownAction, "id" | "what" | "itemId" | "dueOn" | "doneOn" | "account"> {
    readonly id: string;
    readonly what: string;
    readonly itemId: string | null;
    readonly dueOn: IsoDate;
    readonly doneOn: IsoDate | null;
    readonly account: string | null;
}
