import { mondayOf } from "@reviewpoint/domain/calendar";
import sql from "sql-template-tag";
import { gathered } from "../../../graph/reading/by-key.js";
import { batchAsOf } from "../../../graph/reading/as-of/batch-as-of.js";
import { knownAt } from "../../../graph/reading/as-of/known-at.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
/** The meetings of trainees whose records were handed over, for those who check weeks or read meetings. */
export const handedOverByTrainee = batchAsOf(async (traineeIds, asOf, context) => {
    const within = traineesWithin(viewerOf(context), [{ act: "read-meetings" }]);
    const rows = await context.read(sql `
    select meeting.id, meeting.trainee_id as "traineeId", record.state, record.held_on as "heldOn" from meeting
      join trainee on trainee.provider_id = meeting.provider_id and trainee.id = meeting.trainee_id
      cross join lateral (select state, held_on from meeting_version
        where meeting_version.provider_id = meeting.provider_id and meeting_version.meeting_id = meeting.id
          and state <> 'draft'${knownAt(asOf)} order by version desc limit 1) record
    where meeting.trainee_id = any(${traineeIds}::uuid[]) and ${within} order by record.held_on, meeting.id`);
    return gathered(traineeIds, rows, ({ traineeId }) => traineeId);
});
/** The meetings that were held in the week that begins on a Monday. */
export const heldInWeek = (meetings, monday) => meetings.filter(({ heldOn }) => mondayOf(heldOn) === monday);
//# sourceMappingURL=handed-over.query.js.map