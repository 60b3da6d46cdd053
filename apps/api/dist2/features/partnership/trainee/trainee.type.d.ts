import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { TraineeStatus } from "@reviewpoint/domain/partnership";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { WholeTrainee } from "./show-trainee.js";
export declare class TraineeType implements Omit<WholeTrainee, "cohortId" | "hubId" | "subjectId" | "masked"> {
    readonly id: string;
    readonly name: string | null;
    readonly reference: string | null;
    readonly trn: string | null;
    readonly status: TraineeStatus;
    readonly route: string | null;
    readonly startedOn: IsoDate;
    readonly expectedEndOn: IsoDate | null;
    readonly withdrawnOn: IsoDate | null;
    readonly deferredOn: IsoDate | null;
    readonly returnedOn: IsoDate | null;
    readonly awardedOn: IsoDate | null;
    readonly hidden: readonly HiddenType[];
}
export declare const TraineeConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: TraineeType;
        }[];
        readonly nodes: readonly TraineeType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
