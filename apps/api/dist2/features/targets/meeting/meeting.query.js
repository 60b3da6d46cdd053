import sql, { empty, join } from "sql-template-tag";
import { forPurpose } from "../../../database/index.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { meetingTable } from "./meeting.table.js";
import { meetingVersionTable } from "./meeting-version.table.js";
const shown = Object.keys(meetingVersionTable.options.columns).filter((name) => name !== "providerId" && name !== "meetingId");
const columns = sql `${selectList(meetingTable, "meeting")}, ${selectList(meetingVersionTable, "record", shown)}`;
/** What of a record somebody may see: drafts are their author's own. */
const isSeenBy = (viewer) => sql `(meeting_version.state <> 'draft' or meeting.written_by = ${viewer.personId})`;
const from = (seen, asOf = null) => sql `meeting
  join trainee on trainee.provider_id = meeting.provider_id and trainee.id = meeting.trainee_id
  cross join lateral (select * from meeting_version where meeting_version.provider_id = meeting.provider_id
    and meeting_version.meeting_id = meeting.id and ${seen}${asOf === null ? empty : sql ` and recorded_at <= ${asOf}::timestamptz`} order by version desc limit 1) record`;
/** Meetings whose records the viewer may see, the newest first. */
export function meetingListing(viewer, filter, within) {
    const { state, from: first, until, asOf } = filter;
    const where = [traineesWithin(viewer, within)];
    if (state != null)
        where.push(sql `record.state = ${state}`);
    if (first != null)
        where.push(sql `record.held_on >= ${first}`);
    if (until != null)
        where.push(sql `record.held_on <= ${until}`);
    return {
        ...{ kind: "meeting", select: columns, from: from(isSeenBy(viewer), asOf), where: join(where, " and ") },
        ...{ order: [sql `record.held_on`, sql `meeting.id`], descending: true },
    };
}
/** Meetings by id; those that the viewer may not see left out. */
export function readMeetings(ids, context) {
    const viewer = viewerOf(context);
    return context.read(sql `select ${columns} from ${from(isSeenBy(viewer))}
    where meeting.id = any(${ids}::uuid[]) and ${traineesWithin(viewer, [{ act: "read-meetings" }])}`);
}
/** Every version of the records of meetings that the viewer may see, in order. */
export function readVersions(ids, context) {
    return context.read(sql `select ${selectList(meetingVersionTable, "meeting_version")}
    from meeting_version join meeting on meeting.provider_id = meeting_version.provider_id
      and meeting.id = meeting_version.meeting_id
    where meeting_id = any(${ids}::uuid[]) and ${isSeenBy(viewerOf(context))} order by meeting_id, version`);
}
/**
 * A meeting with its newest record, as an action reads it: drafts too, which the database shows to nobody else unless the
 * transaction says that it takes a turn at the record.
 */
export async function meetingWithin(unit, providerId, id) {
    await unit.affected(forPurpose("meeting-turn"));
    const { text, values } = sql `select ${columns} from ${from(sql `true`)}
    where meeting.provider_id = ${providerId} and meeting.id = ${id}::uuid`;
    const [meeting] = await unit.rows(text, values);
    return meeting ?? null;
}
//# sourceMappingURL=meeting.query.js.map