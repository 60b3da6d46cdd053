import type { SeenThing } from "@reviewpoint/domain/access";
import sql, { empty, join, type Sql } from "sql-template-tag";
import { forPurpose, type WriteUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { Viewer } from "../../../identity/index.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import type { MeetingFilter } from "./meeting.input.js";
import { type MeetingRow, meetingTable } from "./meeting.table.js";
import { type MeetingVersionRow, meetingVersionTable } from "./meeting-version.table.js";

/** A meeting with the newest version of its record that the viewer may see. */
export type KnownMeeting = MeetingRow & Omit<MeetingVersionRow, "meetingId">;

const shown = Object.keys(meetingVersionTable.options.columns).filter(
  (name) => name !== "providerId" && name !== "meetingId",
);
const columns = sql`${selectList(meetingTable, "meeting")}, ${selectList(meetingVersionTable, "record", shown)}`;

/** What of a record somebody may see: drafts are their author's own. */
const isSeenBy = (viewer: Viewer): Sql =>
  sql`(meeting_version.state <> 'draft' or meeting.written_by = ${viewer.personId})`;

const from = (seen: Sql, asOf: string | null = null): Sql => sql`meeting
  join trainee on trainee.provider_id = meeting.provider_id and trainee.id = meeting.trainee_id
  cross join lateral (select * from meeting_version where meeting_version.provider_id = meeting.provider_id
    and meeting_version.meeting_id = meeting.id and ${seen}${
      asOf === null ? empty : sql` and recorded_at <= ${asOf}::timestamptz`
    } order by version desc limit 1) record`;

/** Meetings whose records the viewer may see, the newest first. */
export function meetingListing(viewer: Viewer, filter: MeetingFilter, within: readonly SeenThing[]): Listing {
  const { state, from: first, until, asOf } = filter;
  const where: Sql[] = [traineesWithin(viewer, within)];
  if (state != null) where.push(sql`record.state = ${state}`);
  if (first != null) where.push(sql`record.held_on >= ${first}`);
  if (until != null) where.push(sql`record.held_on <= ${until}`);
  return {
    ...{ kind: "meeting", select: columns, from: from(isSeenBy(viewer), asOf), where: join(where, " and ") },
    ...{ order: [sql`record.held_on`, sql`meeting.id`], descending: true },
  };
}

/** Meetings by id; those that the viewer may not see left out. */
export function readMeetings(ids: readonly string[], context: GraphContext): Promise<KnownMeeting[]> {
  const viewer = viewerOf(context);
  return context.read<KnownMeeting>(sql`select ${columns} from ${from(isSeenBy(viewer))}
    where meeting.id = any(${ids}::uuid[]) and ${traineesWithin(viewer, [{ act: "read-meetings" }])}`);
}

/** Every version of the records of meetings that the viewer may see, in order. */
export function readVersions(ids: readonly string[], context: GraphContext): Promise<MeetingVersionRow[]> {
  return context.read<MeetingVersionRow>(sql`select ${selectList(meetingVersionTable, "meeting_version")}
    from meeting_version join meeting on meeting.provider_id = meeting_version.provider_id
      and meeting.id = meeting_version.meeting_id
    where meeting_id = any(${ids}::uuid[]) and ${isSeenBy(viewerOf(context))} order by meeting_id, version`);
}

/**
 * A meeting with its newest record, as an action reads it: drafts too, which the database shows to nobody else unless the
 * transaction says that it takes a turn at the record.
 */
export async function meetingWithin(
  unit: WriteUnit,
  providerId: string,
  id: string,
): Promise<KnownMeeting | null> {
  await unit.affected(forPurpose("meeting-turn"));
  const { text, values } = sql`select ${columns} from ${from(sql`true`)}
    where meeting.provider_id = ${providerId} and meeting.id = ${id}::uuid`;
  const [meeting] = await unit.rows<KnownMeeting>(text, values);
  return meeting ?? null;
}
