import type { BesideOthers } from "@reviewpoint/domain/progress";
import { CellStatus } from "../cell/cell-status.enum.js";
import { GroupVerdictEnum } from "./comparison.enums.js";
export declare class ShareAtExpectedType {
    readonly status: keyof typeof CellStatus;
    readonly count: number | null;
    readonly denominator: number | null;
    readonly percent: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
}
export declare class BesidePastType {
    readonly status: "OK" | "TOO_FEW";
    readonly from: number | null;
    readonly until: number | null;
    readonly trainees: number | null;
    readonly cohorts: number | null;
    readonly below: number | null;
    readonly within: number | null;
    readonly above: number | null;
    readonly otherVersions: number;
    readonly sentence: string;
}
export declare class BesideOthersType {
    readonly status: BesideOthers["status"];
    readonly verdict: keyof typeof GroupVerdictEnum | null;
    readonly reached: number | null;
    readonly of: number | null;
    readonly othersReached: number | null;
    readonly othersOf: number | null;
    readonly sentence: string;
}
