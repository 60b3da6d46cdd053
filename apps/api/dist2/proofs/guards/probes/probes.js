import { assignmentEntries, assignmentProbes } from "./assignment-probes.js";
import { edgeFields, edgeProbes } from "./edge-probes.js";
import { boardEntries, boardProbes } from "./board-probes.js";
import { judgementEntries, judgementProbes } from "./judgement-probes.js";
import { observationEntries, observationProbes } from "./observation-probes.js";
import { moderationWays } from "./moderation-probes.js";
import { progressProbes } from "./progress-probes.js";
import { subjectEntries, subjectProbes } from "./subject-probes.js";
import { target } from "../target.js";
const { traineeId, assessorId } = target;
const group = `cohort: "C2025", hub: "EAST", subject: "MATH"`;
const counted = `where: { ${group}, reviewPoint: "R1" }`;
/** So few that a figure of them is confidential. */
const few = `where: { ${group}, reviewPoint: "R1", strand: "PROF" }`;
const moved = `${group}, from: "R1", to: "R2"`;
const dimensions = "by: [REVIEW_POINT, STRAND, HUB, SUBJECT]";
const lists = (name, args) => `${name}(first: 100${args}) { nodes { id } }`;
const filtered = (list) => (filter) => list(`, filter: { ${filter} }`);
const trainees = filtered((args) => lists("trainees", args));
const ofCohort = filtered((args) => `cohort(code: "C2025") { ${lists("trainees", args)} }`);
const hasTarget = (text) => ({ text, holds: traineeId });
const hasNodes = (text) => ({ text, holds: '"nodes":[{' });
const traineesOf = (place, args = "") => hasTarget(`${place}(first: 9) { nodes { ${lists("trainees", args)} } }`);
const listsOf = (type, place) => [
    [`${type}.trainees`, traineesOf(place)],
    [`${type}.trainees(filter.search)`, traineesOf(place, `, filter: { search: "amber" }`)],
    [`${type}.trainees(filter.schoolUrn)`, traineesOf(place, `, filter: { schoolUrn: "900001" }`)],
    [
        `${type}.trainees(filter.reviewPoint)`,
        traineesOf(place, `, filter: { reviewPoint: "R1", belowExpected: true }`),
    ],
];
const atReviewPoints = (args) => hasNodes(`cohort(code: "C2025") { reviewPoints { judgements(first: 9, filter: { ${args} }) { nodes { id } } } }`);
/** How operations, and arguments that ask more, are asked. `PERSON` is the person whom the target is. */
export const operations = {
    "Query.provider": {
        text: "provider { name vocabulary { key } dataAsAt today }",
        holds: "Fixture Training",
    },
    "Query.viewer": {
        text: "viewer { person { id } roles { role hub { code } } scope { description } }",
        holds: '"scope"',
    },
    "Query.unlinkedFiles": { text: "unlinkedFiles { id }", holds: '"unlinkedFiles":[' },
    "Query.whoCanSee": { text: `whoCanSee(act: "read-own-trail")`, holds: "Nobody else may" },
    "Query.roleHoldings": { text: "roleHoldings(first: 100) { nodes { id version } }", holds: '"nodes":[{' },
    "Query.auditTrail": { text: "auditTrail(first: 1) { totalCount }", holds: '"totalCount":' },
    "Query.readingsOfMe": hasNodes("readingsOfMe(first: 9) { nodes { id } }"),
    "Query.undeliveredLetters": {
        text: "undeliveredLetters(first: 9) { totalCount }",
        holds: '"totalCount":0',
    },
    "Query.serviceTokens": { text: "serviceTokens(first: 9) { totalCount }", holds: '"totalCount":0' },
    "Query.tightenings": { text: "tightenings(first: 9) { totalCount }", holds: '"totalCount":0' },
    "Query.hubs": { text: "hubs(first: 9) { nodes { code } }", holds: "EAST" },
    "Query.subjects": { text: "subjects(first: 9) { nodes { code } }", holds: "MATH" },
    "Query.schools": { text: "schools(first: 9) { nodes { urn } }", holds: "900001" },
    "Query.cohorts": { text: "cohorts(first: 9) { nodes { code } }", holds: "C2025" },
    "Query.cohort": { text: `cohort(code: "C2025") { code }`, holds: "C2025" },
    "Query.frameworks": { text: "frameworks(first: 9) { nodes { code } }", holds: "curriculum" },
    "Query.people": { text: lists("people", ""), holds: "PERSON" },
    "Query.people(filter.search)": {
        text: lists("people", `, filter: { search: "amber" }`),
        holds: "PERSON",
    },
    "Query.trainee": hasTarget(`trainee(id: "${traineeId}") { id }`),
    "Query.trainees": hasTarget(lists("trainees", "")),
    "Query.trainees(filter.search)": hasTarget(trainees(`search: "amber"`)),
    "Query.trainees(filter.schoolUrn)": hasTarget(trainees(`schoolUrn: "900001"`)),
    "Query.trainees(filter.reviewPoint)": hasTarget(trainees(`reviewPoint: "R1", belowExpected: true`)),
    "Cohort.trainees": hasTarget(`cohort(code: "C2025") { ${lists("trainees", "")} }`),
    "Cohort.trainees(filter.search)": hasTarget(ofCohort(`search: "amber"`)),
    "Cohort.trainees(filter.schoolUrn)": hasTarget(ofCohort(`schoolUrn: "900001"`)),
    "Cohort.trainees(filter.reviewPoint)": hasTarget(ofCohort(`reviewPoint: "R1", belowExpected: true`)),
    ...Object.fromEntries([
        ...listsOf("Hub", "hubs"),
        ...listsOf("Subject", "subjects"),
        ...listsOf("School", "schools"),
    ]),
    "ReviewPoint.judgements": atReviewPoints(group),
    "ReviewPoint.judgements(filter.assessorId)": atReviewPoints(`${group}, assessorId: "${assessorId}"`),
    ...edgeProbes,
    ...judgementProbes,
    "Query.judgements": hasNodes(`judgements(first: 9, filter: { ${group} }) { nodes { id } }`),
    "Query.judgements(filter.assessorId)": hasNodes(`judgements(first: 9, filter: { ${group}, assessorId: "${assessorId}" }) { nodes { id } }`),
    "Trainee.judgements(filter.assessorId)": hasNodes(`trainee(id: "${traineeId}") { judgements(first: 9, filter: { assessorId: "${assessorId}" }) { nodes { id } } }`),
    "Trainee.welfareChecks": {
        text: `trainee(id: "${traineeId}") { welfareChecks(purpose: SUPPORT, reason: "A question of the matrix") { id } }`,
        holds: target.concernId,
    },
    "Query.recoveryDue": hasNodes(`recoveryDue(first: 9, hub: "EAST") { nodes { id kind } }`),
    "Query.whoCanSeeWelfare": { text: "whoCanSeeWelfare", holds: "Nobody else may." },
    "Query.weeks": hasTarget(`weeks(first: 100, day: "2026-02-03") { nodes { id } }`),
    ...progressProbes,
    ...subjectProbes,
    ...observationProbes,
    ...assignmentProbes,
    ...moderationWays.operations,
    ...boardProbes,
};
const ofTrainee = (selection) => `trainee(id: "${traineeId}") { ${selection} }`;
const counts = (selection) => `progress(${counted}, ${dimensions}) { ${selection} }`;
export const entries = {
    Hub: {
        by: "Query.hubs",
        text: (selection) => `hubs(first: 1) { nodes { ${selection} } }`,
        around: (selection) => `viewer { roles { hub { ${selection} } } }`,
    },
    School: {
        by: "Query.schools",
        text: (selection) => `schools(first: 1) { nodes { ${selection} } }`,
        around: (selection) => `viewer { roles { school { ${selection} } } }`,
    },
    Subject: { by: "Query.subjects", text: (selection) => `subjects(first: 1) { nodes { ${selection} } }` },
    ReviewPoint: {
        by: "Query.cohort",
        text: (selection) => `cohort(code: "C2025") { reviewPoints { ${selection} } }`,
    },
    Framework: {
        by: "Query.frameworks",
        text: (selection) => `frameworks(first: 1) { nodes { ${selection} } }`,
    },
    Strand: {
        by: "Cohort.framework",
        text: (selection) => `cohort(code: "C2025") { framework { strands { ${selection} } } }`,
    },
    Level: {
        by: "Cohort.framework",
        text: (selection) => `cohort(code: "C2025") { framework { levels { ${selection} } } }`,
    },
    Cohort: { by: "Query.cohort", text: (selection) => `cohort(code: "C2025") { ${selection} }` },
    Person: { by: "Query.people", text: (selection) => `people(first: 100) { nodes { ${selection} } }` },
    Trainee: { by: "Query.trainee", text: ofTrainee },
    Concern: { by: "Trainee.concerns", text: (selection) => ofTrainee(`concerns { ${selection} }`) },
    ConcernEvidence: {
        by: "Trainee.concerns",
        text: (selection) => ofTrainee(`concerns { evidence { ${selection} } }`),
    },
    RecoveryPlan: {
        by: "Trainee.recoveryPlans",
        text: (selection) => ofTrainee(`recoveryPlans { ${selection} }`),
    },
    Intervention: {
        by: "Trainee.interventions",
        text: (selection) => ofTrainee(`interventions { ${selection} }`),
    },
    RecoveryDue: {
        by: "Query.recoveryDue",
        text: (selection) => `recoveryDue(first: 9, hub: "EAST") { nodes { ${selection} } }`,
    },
    Placement: { by: "Trainee.placements", text: (selection) => ofTrainee(`placements { ${selection} }`) },
    Judgement: {
        by: "Trainee.judgements",
        text: (selection) => ofTrainee(`judgements(first: 1) { nodes { ${selection} } }`),
    },
    ...observationEntries,
    ...assignmentEntries,
    ...moderationWays.entries,
    ...boardEntries,
    Standing: {
        by: "Trainee.standings",
        text: (selection) => ofTrainee(`standings(reviewPoint: "R1", strand: "PROF") { ${selection} }`),
    },
    KnowledgeGap: { by: "Trainee.gaps", text: (selection) => ofTrainee(`gaps { ${selection} }`) },
    Target: {
        by: "Trainee.targets",
        text: (selection) => ofTrainee(`targets(first: 1) { nodes { ${selection} } }`),
    },
    Meeting: {
        by: "Trainee.meetings",
        text: (selection) => ofTrainee(`meetings(first: 1) { nodes { ${selection} } }`),
    },
    TraineeWeek: {
        by: "Query.weeks",
        whose: "whose: trainee { id }",
        text: (selection) => `weeks(first: 100, day: "2026-02-03") { nodes { ${selection} } }`,
    },
    ...judgementEntries,
    ...subjectEntries,
    OnTrack: {
        by: "Trainee.onTrack",
        text: (selection) => ofTrainee(`onTrack(reviewPoint: "R1") { ${selection} }`),
    },
    ProgressCell: { by: "Query.progress", text: counts },
    MovementFlow: {
        by: "Query.movement",
        text: (selection) => `movement(where: { ${moved} }) { ${selection} }`,
    },
    CompletenessRow: {
        by: "Query.completeness",
        text: (selection) => `completeness(${counted}, by: SUBJECT) { ${selection} }`,
    },
    WatchListEntry: {
        by: "Query.watchList",
        text: (selection) => `watchList(first: 100, ${counted}) { nodes { ${selection} } }`,
    },
    WatchListReason: {
        by: "Query.watchList",
        text: (selection) => `watchList(first: 100, ${counted}) { nodes { reasons { ${selection} } } }`,
    },
};
const smallCells = (selection) => `progress(${few}, by: [], measure: AT_EXPECTED) { ${selection} }`;
const smallCell = { by: "Query.progress", text: smallCells };
const smallRow = {
    by: "Query.completeness",
    text: (selection) => `completeness(${few}, by: SUBJECT) { ${selection} }`,
};
const rowsBy = (dimension) => ({
    by: ["SCHOOL", "ASSESSOR"].includes(dimension)
        ? `Query.completeness(by=${dimension})`
        : "Query.completeness",
    text: (selection) => `completeness(${counted}, by: ${dimension}) { ${selection} }`,
});
const ofListed = (field) => [
    `WatchListEntry.trainee.${field}`,
    {
        by: "WatchListEntry.trainee",
        whose: "whose: trainee { id }",
        text: (selection) => `watchList(first: 99, ${counted}) { nodes { ${selection} } }`,
    },
];
/** Fields that are met another way than the rest of their type. */
export const fieldEntries = {
    ...moderationWays.fields,
    ...Object.fromEntries([ofListed("name"), ofListed("reference")]),
    ...Object.fromEntries(["count", "denominator", "percent", "lower", "upper"].map((field) => [
        `ProgressCell.${field}`,
        smallCell,
    ])),
    "Judgement.trainee": {
        by: "Trainee.judgements",
        text: (selection) => ofTrainee(`judgements(first: 1) { nodes { ${selection} } }`),
        around: (selection) => `judgements(first: 9, filter: { ${group} }) { nodes { ${selection} } }`,
    },
    ...edgeFields,
    // by itself: who may not read plans would be refused the rest with it
    "Concern.plan": {
        by: "Trainee.concerns",
        text: (selection) => ofTrainee(`concerns { kind ${selection} }`),
    },
    "ProgressCell.school": {
        by: "Query.progress(by=SCHOOL)",
        text: (selection) => `progress(${counted}, by: [SCHOOL]) { ${selection} }`,
    },
    "MovementFlow.count": {
        by: "Query.movement",
        text: (selection) => `movement(where: { ${moved}, strand: "PROF" }) { ${selection} }`,
    },
    ...Object.fromEntries(["due", "judged", "judgedLate", "missing", "notDue", "lastJudgedOn"].map((field) => [
        `CompletenessRow.${field}`,
        smallRow,
    ])),
    "CompletenessRow.school": rowsBy("SCHOOL"),
    "CompletenessRow.assessor": rowsBy("ASSESSOR"),
    "CompletenessRow.hub": rowsBy("HUB"),
    // strand by strand the groups are small, and left out as such
    "CompletenessRow.strand": { ...rowsBy("STRAND"), by: "CompletenessRow.due" },
};
/** Arguments that a field asks for. */
export const argumentsOf = {
    ...moderationWays.arguments,
    "Trainee.meetings": "first: 5",
    "Trainee.targets": "first: 5",
    "Trainee.visitBrief": `visitOn: "2026-02-05"`,
    "Hub.schools": "first: 5",
    "School.terms": "academicYear: 2025",
    "Cohort.trainees": "first: 5",
    "Trainee.judgements": "first: 5",
    "Trainee.observations": "first: 5",
    "Trainee.assignments": "first: 5",
    "Trainee.onTrack": `reviewPoint: "R1"`,
};
//# sourceMappingURL=probes.js.map