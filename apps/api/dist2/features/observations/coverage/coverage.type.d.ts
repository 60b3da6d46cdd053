import type { PlacementCoverage } from "@reviewpoint/domain/observations";
export declare class PlacementCoverageType implements PlacementCoverage {
    readonly position: number;
    readonly lessons: number;
    readonly jointly: number;
    readonly seen: number;
    readonly seenJointly: number;
    readonly planned: number;
    readonly isCovered: boolean;
}
