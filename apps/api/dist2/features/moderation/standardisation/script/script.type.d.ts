import type { ScriptRow } from "./script.table.js";
/** A script, with what was agreed where the viewer may know it. */
export interface ShownScript extends ScriptRow {
    readonly agreed: string | null;
}
export declare class StandardScriptType implements Pick<ShownScript, "id" | "label" | "document" | "agreed"> {
    readonly id: string;
    readonly label: string;
    readonly document: string | null;
    readonly agreed: string | null;
}
