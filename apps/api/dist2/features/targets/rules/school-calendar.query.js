import sql, {} from "sql-template-tag";
import { viewerOf } from "../../../graph/reading/viewer.js";
/** Terms and closures of the schools in which trainees are placed on a day; the home school between placements. */
const select = (traineeIds, day) => sql `
  select trainee.id as "traineeId",
    coalesce((select json_agg(json_build_object('startsOn', starts_on, 'endsOn', ends_on)) from school_term
      where school_term.provider_id = trainee.provider_id and school_term.school_id = placed.school_id), '[]') as terms,
    coalesce((select json_agg(json_build_object('startsOn', starts_on, 'endsOn', ends_on)) from school_closure
      where school_closure.provider_id = trainee.provider_id and school_closure.school_id = placed.school_id), '[]') as closures
  from trainee left join lateral (select school_id from placement
    where placement.provider_id = trainee.provider_id and placement.trainee_id = trainee.id
    order by coalesce(starts_on, trainee.started_on) <= ${day} and (ends_on is null or ends_on >= ${day}) desc, position
    limit 1) placed on true
  where trainee.id = any(${traineeIds}::uuid[])`;
const unknown = { terms: [], closures: [] };
/** The calendar of a trainee's school, as an action reads it within its transaction. */
export async function calendarWithin(unit, traineeId, day) {
    const { text, values } = select([traineeId], day);
    const [row] = await unit.rows(text, values);
    return row ?? unknown;
}
/** The calendars of trainees' schools today, for trainees whom the viewer was found to reach. */
export const calendarByTrainee = async (traineeIds, context) => {
    const rows = await context.read(select(traineeIds, viewerOf(context).today));
    const calendars = new Map(rows.map((row) => [row.traineeId, row]));
    return traineeIds.map((id) => calendars.get(id) ?? unknown);
};
//# sourceMappingURL=school-calendar.query.js.map