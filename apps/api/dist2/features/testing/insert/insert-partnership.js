import { hubTable } from "../../partnership/hub/hub.table.js";
import { personTable } from "../../partnership/person/person.table.js";
import { roleHoldingTable } from "../../partnership/person/role-holding.table.js";
import { schoolClosureTable } from "../../partnership/school/school-closure.table.js";
import { schoolTermTable } from "../../partnership/school/school-term.table.js";
import { schoolTable } from "../../partnership/school/school.table.js";
import { subjectTable } from "../../partnership/subject/subject.table.js";
import { fixtureKinds } from "./assignment-kinds.js";
import { settingTable } from "../../provider/setting/setting.table.js";
import { vocabularyTermTable } from "../../provider/vocabulary/vocabulary-term.table.js";
import { fixtureId } from "../fixture-id.js";
import { staff } from "../fixture-staff.js";
const hubs = ["East", "West"];
const schools = ["Ashfield", "Birchwood", "Cedar Hill", "Downview", "Elmsleigh", "Fernbank"];
const subjects = ["Mathematics", "English", "Primary"];
/** Hubs, schools with their terms, subjects, staff with roles, words and settings. */
export async function insertPartnership(unit, providerId) {
    const numbered = (kind, names) => names.map((name, index) => ({
        providerId,
        id: fixtureId(kind, index + 1),
        code: name.toUpperCase().slice(0, 4),
        name,
    }));
    await unit.insert(hubTable, numbered("hub", hubs));
    await unit.insert(subjectTable, numbered("subject", subjects));
    const schoolRows = schools.map((name, index) => ({
        ...{
            providerId,
            id: fixtureId("school", index + 1),
            urn: String(900001 + index),
            name: `${name} School`,
        },
        hubId: fixtureId("hub", (index % hubs.length) + 1),
    }));
    await unit.insert(schoolTable, schoolRows);
    await unit.insert(schoolTermTable, schoolRows.flatMap(({ id: schoolId }) => [
        {
            providerId,
            schoolId,
            academicYear: 2025,
            name: "Autumn",
            startsOn: "2025-09-03",
            endsOn: "2025-12-19",
        },
        {
            providerId,
            schoolId,
            academicYear: 2025,
            name: "Spring",
            startsOn: "2026-01-05",
            endsOn: "2026-03-27",
        },
    ]));
    await unit.insert(schoolClosureTable, schoolRows.map(({ id: schoolId }) => ({
        ...{ providerId, schoolId, academicYear: 2025, reason: "Half term" },
        ...{ startsOn: "2025-10-27", endsOn: "2025-10-31" },
    })));
    await unit.insert(personTable, staff.map(({ person, givenNames }) => ({
        ...{ providerId, id: fixtureId("person", person), givenNames, familyName: "Staff", email: null },
    })));
    await unit.insert(roleHoldingTable, staff.map(({ person, role, hub, subject, school, until = null }) => ({
        ...{ providerId, id: fixtureId("role", person), personId: fixtureId("person", person), role },
        hubId: hub ? fixtureId("hub", hub) : null,
        subjectId: subject ? fixtureId("subject", subject) : null,
        schoolId: school ? fixtureId("school", school) : null,
        ...{ cohortId: null, fromOn: "2024-09-01", untilOn: until, version: 1 },
    })));
    await unit.insert(vocabularyTermTable, [
        { providerId, key: "trainee", singular: "associate teacher", plural: "associate teachers" },
        { providerId, key: "reviewPoint", singular: "progress review", plural: "progress reviews" },
    ]);
    await unit.insert(settingTable, [
        {
            ...{ providerId, key: "assessmentCycles", validFrom: "2024-09-01" },
            value: [
                { code: "autumn", name: "Autumn", opensOn: "2025-09-01", closesOn: "2025-12-19" },
                { code: "spring", name: "Spring", opensOn: "2026-01-05", closesOn: "2026-03-27" },
            ],
        },
        {
            ...{ providerId, key: "portfolioGrades", validFrom: "2024-09-01" },
            value: [
                { code: "thin", name: "Thin" },
                { code: "full", name: "Full" },
            ],
        },
        {
            ...{ providerId, key: "reviewQuestions", validFrom: "2024-09-01" },
            value: [
                { code: "visited", text: "Was everybody visited?", kind: "yes-no", required: true },
                { code: "worry", text: "What is to be watched?", kind: "text", required: false },
            ],
        },
        { providerId, key: "assignmentKinds", validFrom: "2024-09-01", value: fixtureKinds },
        { providerId, key: "suppressionThreshold", validFrom: "2024-09-01", value: 10 },
        {
            ...{ providerId, key: "onTrackRule", validFrom: "2024-09-01" },
            value: { mostStrandsBelow: 1, keyStrandCodes: ["PROF"], mostStrandsNotJudged: 1 },
        },
    ]);
}
//# sourceMappingURL=insert-partnership.js.map