import type { SeenThing } from "@reviewpoint/domain/access";
import { type WriteUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { Viewer } from "../../../identity/index.js";
import type { MeetingFilter } from "./meeting.input.js";
import { type MeetingRow } from "./meeting.table.js";
import { type MeetingVersionRow } from "./meeting-version.table.js";
/** A meeting with the newest version of its record that the viewer may see. */
export type KnownMeeting = MeetingRow & Omit<MeetingVersionRow, "meetingId">;
/** Meetings whose records the viewer may see, the newest first. */
export declare function meetingListing(viewer: Viewer, filter: MeetingFilter, within: readonly SeenThing[]): Listing;
/** Meetings by id; those that the viewer may not see left out. */
export declare function readMeetings(ids: readonly string[], context: GraphContext): Promise<KnownMeeting[]>;
/** Every version of the records of meetings that the viewer may see, in order. */
export declare function readVersions(ids: readonly string[], context: GraphContext): Promise<MeetingVersionRow[]>;
/**
 * A meeting with its newest record, as an action reads it: drafts too, which the database shows to nobody else unless the
 * transaction says that it takes a turn at the record.
 */
export declare function meetingWithin(unit: WriteUnit, providerId: string, id: string): Promise<KnownMeeting | null>;
