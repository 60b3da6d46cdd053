import { writeRows } from "../../../../graph/writing/write-rows.js";
const personColumns = ["provider_id", "id", "given_names", "family_name", "email"];
const roleColumns = ["provider_id", "id", "person_id", "role", "from_on"];
/** The columns of a trainee that the register decides, and the facts that fill them. */
const traineeFacts = {
    cohort_id: "cohortId",
    hub_id: "hubId",
    subject_id: "subjectId",
    register_id: "registerId",
    provider_trainee_id: "providerTraineeId",
    trn: "trn",
    status: "status",
    route: "route",
    started_on: "startedOn",
    expected_end_on: "expectedEndOn",
    withdrawn_on: "withdrawnOn",
    deferred_on: "deferredOn",
    returned_on: "returnedOn",
    awarded_on: "awardedOn",
};
const factColumns = Object.keys(traineeFacts);
const factNames = Object.values(traineeFacts);
const personFacts = ["givenNames", "familyName", "email"];
/** Whether two states of a trainee are the same in everything that is kept. */
export function sameTrainee(a, b) {
    return [...factNames, ...personFacts].every((fact) => a[fact] === b[fact]);
}
/** Adds trainees, each with the person they are and the role of a trainee. */
export async function addTrainees({ unit, providerId, newId }, trainees) {
    const people = trainees.map((each) => [
        providerId,
        each.personId,
        each.givenNames,
        each.familyName,
        each.email,
    ]);
    await writeRows(unit, "person", personColumns, people);
    const rows = trainees.map((each) => [
        providerId,
        each.id,
        each.personId,
        ...factNames.map((fact) => each[fact]),
    ]);
    await writeRows(unit, "trainee", ["provider_id", "id", "person_id", ...factColumns], rows);
    const roles = trainees.map((each) => [providerId, newId(), each.personId, "trainee", each.startedOn]);
    await writeRows(unit, "role_holding", roleColumns, roles);
}
/** Brings trainees and their people up to date. */
export async function changeTrainees({ unit, providerId }, changes) {
    const set = factColumns.map((column, index) => `${column} = $${index + 3}`).join(", ");
    for (const { before, after } of changes) {
        await unit.affected(`update trainee set ${set} where provider_id = $1 and id = $2`, [
            providerId,
            after.id,
            ...factNames.map((fact) => after[fact]),
        ]);
        if (personFacts.every((fact) => before[fact] === after[fact]))
            continue;
        await unit.affected("update person set given_names = $3, family_name = $4, email = $5 where provider_id = $1 and id = $2", [providerId, after.personId, after.givenNames, after.familyName, after.email]);
    }
}
//# sourceMappingURL=write-trainees.js.map