import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { CopyState, ObservationKind } from "@reviewpoint/domain/observations";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { ShownObservation } from "./show-observation.js";
export declare class ObservationType implements Pick<ShownObservation, "id" | "kind" | "observedOn" | "recordedAt" | "revealedAt" | "version"> {
    readonly id: string;
    readonly kind: ObservationKind;
    readonly observedOn: IsoDate;
    readonly recordedAt: IsoInstant;
    readonly revealedAt: IsoInstant | null;
    readonly version: number;
    readonly placementPosition: number | null;
    readonly copyDueOn: IsoDate | null;
    readonly copyState: CopyState;
    readonly hidden: readonly HiddenType[];
}
export declare const ObservationConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: ObservationType;
        }[];
        readonly nodes: readonly ObservationType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
