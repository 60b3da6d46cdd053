import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { MeetingState } from "@reviewpoint/domain/targets";
export declare class MeetingFilter {
    readonly state?: MeetingState | null;
    readonly from?: IsoDate | null;
    readonly until?: IsoDate | null;
    readonly asOf?: string | null;
}
