import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { ShownJudgement } from "./show-judgement.js";
export declare class JudgementType implements Pick<ShownJudgement, "id" | "judgedOn" | "evidence" | "recordedAt" | "isCurrent"> {
    readonly id: string;
    readonly judgedOn: IsoDate;
    readonly evidence: string | null;
    readonly recordedAt: IsoInstant;
    readonly isCurrent: boolean;
    readonly hidden: readonly HiddenType[];
}
export declare const JudgementConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: JudgementType;
        }[];
        readonly nodes: readonly JudgementType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
