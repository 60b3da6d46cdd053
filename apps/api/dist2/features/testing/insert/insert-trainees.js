import { personTable } from "../../partnership/person/person.table.js";
import { placementTable } from "../../partnership/placement/placement.table.js";
import { reachTable } from "../../partnership/placement/reach.table.js";
import { traineeTable } from "../../partnership/trainee/trainee.table.js";
import { fixtureId } from "../fixture-id.js";
import { staff } from "../fixture-staff.js";
const given = ["Alder", "Birch", "Cedar", "Elder", "Fern", "Hazel", "Ivy", "Juniper", "Linden", "Maple"];
const family = ["Amber", "Basalt", "Chalk", "Flint", "Granite", "Marl", "Quartz", "Slate", "Topaz", "Umber"];
/** Trainees with their people, two placements each, and who reaches them by school. */
export async function insertTrainees(unit, providerId, { number, year }, count) {
    const base = number * 1_000_000;
    const people = Array.from({ length: count }, (_, n) => ({
        ...{ providerId, id: fixtureId("person", base + n), email: null },
        givenNames: given[n % 10],
        familyName: `${family[Math.floor(n / 10) % 10]}${n >= 100 ? ` ${Math.floor(n / 100)}` : ""}`,
    }));
    const trainees = people.map((person, n) => traineeRow(providerId, number, year, n, person.id));
    await unit.insert(personTable, people);
    await unit.insert(traineeTable, trainees);
    const placements = trainees.flatMap((trainee, n) => [1, 2].map((position) => {
        const school = ((n + position - 1) % 6) + 1;
        return {
            ...{
                providerId,
                id: fixtureId("placement", (base + n) * 2 + position),
                traineeId: trainee.id,
                position,
            },
            ...{ schoolId: fixtureId("school", school), mentorId: fixtureId("person", 9 + school) },
            startsOn: position === 1 ? `${year}-09-08` : `${year + 1}-03-02`,
            endsOn: position === 1 ? `${year + 1}-02-13` : `${year + 1}-06-26`,
        };
    }));
    await unit.insert(placementTable, placements);
    const reach = placements.flatMap(({ schoolId, traineeId, startsOn, endsOn }) => staff
        .filter(({ school }) => school !== undefined && fixtureId("school", school) === schoolId)
        .map(({ person }) => ({
        ...{ providerId, personId: fixtureId("person", person), traineeId, relation: "school" },
        ...{ fromOn: startsOn, untilOn: endsOn },
    })));
    await unit.insert(reachTable, reach);
    return trainees;
}
/** Every 15th trainee has withdrawn and every 16th is deferred, from December on. */
function traineeRow(providerId, cohort, year, n, personId) {
    const left = n % 15 === 14 ? "withdrawn" : n % 16 === 15 ? "deferred" : null;
    return {
        ...{ providerId, id: fixtureId("trainee", cohort * 1_000_000 + n), personId },
        ...{ cohortId: fixtureId("cohort", cohort), subjectId: fixtureId("subject", (n % 3) + 1) },
        hubId: fixtureId("hub", (n % 2) + 1),
        ...{ registerId: null, providerTraineeId: `${year}-${String(n + 1).padStart(4, "0")}` },
        trn: String(1_000_000 + cohort * 100_000 + n),
        status: left ?? (cohort === 1 ? "awarded" : "training"),
        ...{ route: "provider-led postgraduate", startedOn: `${year}-09-01`, expectedEndOn: `${year + 1}-07-31` },
        withdrawnOn: left === "withdrawn" ? `${year}-12-05` : null,
        deferredOn: left === "deferred" ? `${year}-12-08` : null,
        returnedOn: null,
        awardedOn: left === null && cohort === 1 ? `${year + 1}-07-17` : null,
    };
}
//# sourceMappingURL=insert-trainees.js.map