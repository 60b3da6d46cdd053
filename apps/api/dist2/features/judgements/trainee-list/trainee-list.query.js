import sql, { empty, join } from "sql-template-tag";
import { thingsAsked } from "../../../graph/guarding/things-asked.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineeColumns, traineesWithPeople } from "../../partnership/trainee/trainee.query.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { traineeConditions } from "./trainee-conditions.js";
/**
 * Trainees in the viewer's scope, of whom the viewer may have what the filter asks by.
 *
 * @param guard of the field that lists them.
 * @throws Denied for a filter that the viewer may not ask by.
 */
export function traineeListing(context, filter, order, guard) {
    const viewer = viewerOf(context);
    const within = thingsAsked(guard, { filter }, viewer);
    return {
        kind: "trainee",
        select: traineeColumns(context),
        from: sql `${traineesWithPeople}${joinedFor[order]}`,
        where: join([traineesWithin(viewer, within), ...traineeConditions(filter ?? {})], " and "),
        order: orderOf(order, viewer),
    };
}
/** The schools in which trainees are placed, each once. */
export const placedTrainees = {
    column: sql `placed.school_id`,
    joined: sql ` join (select distinct placement.provider_id, placement.trainee_id, placement.school_id from placement) placed
    on placed.provider_id = trainee.provider_id and placed.trainee_id = trainee.id`,
};
/** The people to whom trainees are related on a day, each once; by any relation for null. */
export function relatedTrainees(relations, on) {
    const chosen = relations === null ? empty : sql ` and reach.relation = any(${relations}::text[])`;
    return {
        column: sql `related.person_id`,
        joined: sql ` join (select distinct reach.provider_id, reach.trainee_id, reach.person_id from reach
      where reach.from_on <= ${on} and (reach.until_on is null or reach.until_on >= ${on})${chosen}) related
    on related.provider_id = trainee.provider_id and related.trainee_id = trainee.id`,
    };
}
const joinedFor = {
    NAME: empty,
    REFERENCE: empty,
    SUBJECT: sql ` join subject on subject.provider_id = trainee.provider_id and subject.id = trainee.subject_id`,
    HUB: sql ` left join hub on hub.provider_id = trainee.provider_id and hub.id = trainee.hub_id`,
};
/** An order by what the viewer may not see of everyone would tell it. */
function orderOf(order, viewer) {
    const sees = (field) => accessOf(viewer).seesAll({ act: "read-trainee", field });
    const name = sees("name") ? [sql `person.family_name`, sql `person.given_names`] : [];
    const id = sql `trainee.id`;
    switch (order) {
        case "NAME":
            return [...name, id];
        case "REFERENCE":
            return sees("reference") ? [sql `coalesce(trainee.provider_trainee_id, '')`, id] : [id];
        case "SUBJECT":
            return [sql `subject.name`, ...name, id];
        case "HUB":
            return [sql `coalesce(hub.name, '')`, ...name, id];
    }
}
//# sourceMappingURL=trainee-list.query.js.map