import type { LevelDescriptorRow } from "./level-descriptor.table.js";
export declare class LevelDescriptorType implements Pick<LevelDescriptorRow, "body"> {
    readonly body: string;
}
