import type { MappingScheme } from "@reviewpoint/domain/framework";
import type { FrameworkMappingRow } from "./framework-mapping.table.js";
/** National documents that a strand can point to. */
export declare const MappingSchemeEnum: {
    readonly CCF: "CCF";
    readonly ITTECF: "ITTECF";
    readonly TS: "TS";
};
export declare class FrameworkMappingType implements Pick<FrameworkMappingRow, "scheme" | "section"> {
    readonly scheme: MappingScheme;
    readonly section: string;
}
