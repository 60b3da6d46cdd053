import type { Tie } from "@reviewpoint/domain/access";
import type { Performance } from "../../../../graph/writing/action.js";
import { type KnownMeeting } from "../meeting.query.js";
type Within = Pick<Performance, "unit" | "viewer">;
/** The meeting that an action names; null where the provider has none, or it is somebody else's first draft. */
export declare function namedMeeting({ unit, viewer }: Within, id: string): Promise<KnownMeeting | null>;
/** How the viewer is tied to the trainee of the meeting that an action names. */
export declare function tiesToMeeting(within: Within, meetingId: string): Promise<readonly Tie[]>;
export {};
