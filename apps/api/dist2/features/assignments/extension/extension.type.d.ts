import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { Extendable } from "@reviewpoint/domain/moderation";
import type { ExtensionRow } from "./extension.table.js";
/** What can be extended, under the names that the graph gives them. */
export declare const ExtendableEnum: {
    readonly HAND_IN: "hand-in";
    readonly MARKING: "marking";
    readonly MODERATION: "moderation";
};
export declare class AssignmentExtensionType implements Pick<ExtensionRow, "id" | "extends" | "untilOn" | "reason" | "recordedAt"> {
    readonly id: string;
    readonly extends: Extendable;
    readonly untilOn: IsoDate;
    readonly reason: string;
    readonly recordedAt: IsoInstant;
}
