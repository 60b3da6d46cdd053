import type { Performance } from "../../../../graph/writing/action.js";
import { type MeetingVersionRow } from "../meeting-version.table.js";
/** What a new version of a record says. */
export type MeetingContents = Omit<MeetingVersionRow, "recordedAt" | "recordedBy">;
/** What it says of a target. */
export interface Review {
    readonly targetId: string;
    readonly progress: string;
}
/** Writes a whole version of a meeting's record; whoever writes the same version at once collides, and finds this one. */
export declare function keepVersion({ unit, viewer, now }: Pick<Performance, "unit" | "viewer" | "now">, contents: MeetingContents, reviews: readonly Review[]): Promise<void>;
