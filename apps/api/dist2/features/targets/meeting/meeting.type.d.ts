import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { MeetingState } from "@reviewpoint/domain/targets";
import type { MeetingVersionRow } from "./meeting-version.table.js";
export declare class MeetingVersionType implements Omit<MeetingVersionRow, "meetingId" | "recordedBy"> {
    readonly version: number;
    readonly state: MeetingState;
    readonly heldOn: IsoDate;
    readonly minutes: number | null;
    readonly reflection: string;
    readonly observationsDiscussed: string;
    readonly mentorNote: string | null;
    readonly recordedAt: IsoInstant;
}
export declare class MeetingType extends MeetingVersionType {
    readonly id: string;
}
export declare const MeetingConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: MeetingType;
        }[];
        readonly nodes: readonly MeetingType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
