import sql, { empty } from "sql-template-tag";
import { askedColumns } from "../../../graph/asking/asked-columns.js";
import { isAsked } from "../../../graph/asking/asked-fields.js";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partnershipGuards } from "../partnership.guards.js";
import { reachedTrainees, traineesWithin } from "./trainee-scope.js";
import { traineeTable } from "./trainee.table.js";
const columns = askedColumns(traineeTable, "trainee", "Trainee", {
    ...{
        personId: [],
        registerId: [],
        hubId: ["hub"],
        subjectId: ["subject"],
        providerTraineeId: ["reference"],
        trn: ["trn"],
    },
    ...{ status: ["status"], route: ["route"], startedOn: ["startedOn", "visitBrief"] },
    ...{ expectedEndOn: ["expectedEndOn"], withdrawnOn: ["withdrawnOn"], deferredOn: ["deferredOn"] },
    ...{ returnedOn: ["returnedOn"], awardedOn: ["awardedOn"] },
});
const record = [{ act: "read-trainee" }];
const names = sql ` person.given_names as "givenNames", person.family_name as "familyName",`;
const isNameAsked = (context) => isAsked("Trainee.name", context);
/** What is read of a trainee, and what of it this viewer may not see. */
export function traineeColumns(context) {
    const viewer = viewerOf(context);
    return sql `${columns(context)},${isNameAsked(context) ? names : empty}
    ${maskedBits(partnershipGuards.Trainee, viewer, record, (reach) => reachedTrainees(viewer, reach))} as masked`;
}
/** Trainees with the people they are. */
export const traineesWithPeople = sql `trainee
    join person on person.provider_id = trainee.provider_id and person.id = trainee.person_id`;
/** The trainees with these ids, those outside the viewer's scope left out. */
export function readTrainees(ids, context) {
    const viewer = viewerOf(context);
    const from = isNameAsked(context) ? traineesWithPeople : sql `trainee`;
    return context.read(sql `select ${traineeColumns(context)} from ${from}
    where trainee.id = any(${ids}::uuid[]) and ${traineesWithin(viewer, record)}`);
}
//# sourceMappingURL=trainee.query.js.map