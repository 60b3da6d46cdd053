import sql, { empty, join } from "sql-template-tag";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { thingsAsked } from "../../../graph/guarding/things-asked.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees, traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { observationGuards } from "../observations.guards.js";
import { observationTable } from "./observation.table.js";
const columns = selectList(observationTable, "observation");
/** What every reading of an observation is for. */
export const reading = [{ act: "read-observation" }];
const from = sql `observation
    join trainee on trainee.provider_id = observation.provider_id and trainee.id = observation.trainee_id
    join placement on placement.provider_id = observation.provider_id and placement.id = observation.placement_id`;
const known = (instant, asOf) => asOf === null ? empty : sql ` and ${instant} <= ${asOf}::timestamptz`;
/** The day on which the copy was first shared; null while it was not. */
const sharedOn = (asOf) => sql `(select min(shared_on) from observation_copy
    where observation_copy.provider_id = observation.provider_id and observation_copy.observation_id = observation.id
    ${known(sql `shared_at`, asOf)})`;
const isWithdrawn = (asOf) => sql `exists (select from observation_withdrawal
    where observation_withdrawal.provider_id = observation.provider_id
      and observation_withdrawal.observation_id = observation.id${known(sql `withdrawn_at`, asOf)})`;
function select(viewer, within, asOf) {
    const masked = maskedBits(observationGuards.Observation, viewer, within, (reach) => reachedTrainees(viewer, reach));
    return sql `${columns}, placement.position as "placementPosition", ${sharedOn(asOf)} as "sharedOn",
    ${isWithdrawn(asOf)} as "isWithdrawn", ${asOf}::text as "asOf", ${masked} as masked`;
}
/**
 * Observations of trainees about whom the viewer may read them, the newest first.
 *
 * @param guard of the field that lists them.
 * @throws Denied for a filter that the viewer may not ask by.
 */
export function observationListing(viewer, filter, guard) {
    const within = [...reading, ...thingsAsked(guard, { filter }, viewer)];
    const where = [traineesWithin(viewer, within), ...conditions(filter ?? {}, viewer)];
    return {
        kind: "observation",
        select: select(viewer, within, filter?.asOf ?? null),
        from,
        where: join(where, " and "),
        order: [sql `observation.observed_on`, sql `observation.recorded_at`, sql `observation.id`],
        descending: true,
    };
}
/** The same by who observed, as `own.observer_id`. */
export function byObserver(listing) {
    const observers = sql `join observation_observer own on own.provider_id = observation.provider_id
    and own.observation_id = observation.id`;
    return { ...listing, from: sql `${listing.from} ${observers}` };
}
/** The observations with these ids, those of trainees outside the viewer's scope left out. */
export function readObservations(ids, context) {
    const viewer = viewerOf(context);
    return context.read(sql `select ${select(viewer, reading, null)} from ${from}
    where observation.id = any(${ids}::uuid[]) and ${traineesWithin(viewer, reading)}`);
}
function conditions(filter, { today }) {
    const { kind, from: first, until, cohort, hub, subject, observerId, copyState, asOf = null } = filter;
    const all = filter.history === true ? [] : [sql `not ${isWithdrawn(asOf)}`];
    if (asOf !== null)
        all.push(sql `observation.recorded_at <= ${asOf}::timestamptz`);
    if (kind != null)
        all.push(sql `observation.kind = ${kind}`);
    if (first != null)
        all.push(sql `observation.observed_on >= ${first}`);
    if (until != null)
        all.push(sql `observation.observed_on <= ${until}`);
    if (cohort != null)
        all.push(sql `trainee.cohort_id in (select id from cohort where code = ${cohort})`);
    if (hub != null)
        all.push(sql `trainee.hub_id in (select id from hub where code = ${hub})`);
    if (subject != null)
        all.push(sql `trainee.subject_id in (select id from subject where code = ${subject})`);
    if (observerId != null) {
        all.push(isUuid(observerId)
            ? sql `observation.id in (select observation_id from observation_observer where observer_id = ${observerId})`
            : sql `false`);
    }
    if (copyState != null)
        all.push(sql `${stateOn(today, asOf)} = ${copyState}`);
    return all;
}
/** As `copyState` of the domain says it, for lists; a test asks both. */
const stateOn = (today, asOf) => sql `case
    when ${sharedOn(asOf)} > observation.copy_due_on then 'shared-late'
    when ${sharedOn(asOf)} is not null then 'shared'
    when observation.kind not in ('lesson-alone', 'lesson-jointly') or ${isWithdrawn(asOf)} then 'none'
    when observation.observed_on > ${today} then 'ahead'
    when observation.copy_due_on is null then 'no-deadline'
    when observation.copy_due_on < ${today} then 'late' else 'due' end`;
//# sourceMappingURL=observation.query.js.map