import { fixtureId } from "../../../features/testing/fixture-id.js";
import { target } from "../target.js";
const { traineeId, assessorId, observationId, targetId } = target;
/** The target's first placement, at Ashfield School, with the mentor who judged them. */
const placementId = fixtureId("placement", 4_000_001);
const group = `cohort: "C2025", hub: "EAST", subject: "MATH"`;
const byAssessor = `, assessorId: "${assessorId}"`;
const list = (name, args = "") => `${name}(first: 100${args}) { nodes { id } }`;
const ofStrands = (text) => `cohort(code: "C2025") { framework { strands { ${text} } } }`;
const ofLevels = (text) => `cohort(code: "C2025") { framework { levels { ${text} } } }`;
const ofMentors = (text) => `people(first: 40, filter: { role: MENTOR }) { nodes { ${text} } }`;
const ofSchools = (text) => `schools(first: 9) { nodes { ${text} } }`;
/** Judgements by some parent; levels are named one by one, so that each is asked for. */
const judged = (around, more = "") => ({
    text: around(`judgements(first: 9, filter: { ${group}${more} }) { nodes { found: id } }`),
    holds: '"found":"',
});
const atEachLevel = (around) => {
    const lists = ["EME", "DEV", "SEC", "CON"].map((code) => `at${code}: judgements(first: 9, filter: { ${group}, level: "${code}" }) { nodes { found: id } }`);
    return { text: around(lists.join(" ")), holds: '"found":"' };
};
const trainees = (filter = "") => ({
    text: ofMentors(list("trainees", filter === "" ? "" : `, filter: { ${filter} }`)),
    holds: traineeId,
});
/** How the ways from the other side of a relation are asked for. */
export const edgeProbes = {
    "Strand.judgements": judged(ofStrands),
    "Strand.judgements(filter.assessorId)": judged(ofStrands, byAssessor),
    "Strand.judgements(filter.level)": atEachLevel(ofStrands),
    "Level.judgements": judged(ofLevels),
    "Level.judgements(filter.assessorId)": judged(ofLevels, byAssessor),
    "Level.judgements(filter.level)": atEachLevel(ofLevels),
    "Person.judgements": judged(ofMentors),
    "Person.judgements(filter.assessorId)": judged(ofMentors, byAssessor),
    "Person.judgements(filter.level)": atEachLevel(ofMentors),
    "Query.judgements(filter.level)": atEachLevel((text) => text),
    "ReviewPoint.judgements(filter.level)": atEachLevel((text) => `cohort(code: "C2025") { reviewPoints { ${text} } }`),
    "Trainee.judgements(filter.level)": atEachLevel((text) => `trainee(id: "${traineeId}") { ${text} }`),
    "Person.trainees": trainees(),
    "Person.trainees(filter.search)": trainees(`search: "amber"`),
    "Person.trainees(filter.schoolUrn)": trainees(`schoolUrn: "900001"`),
    "Person.trainees(filter.reviewPoint)": trainees(`reviewPoint: "R1", belowExpected: true`),
    "Person.placements": { text: ofMentors(list("placements")), holds: placementId },
    "School.placements": { text: ofSchools(list("placements")), holds: placementId },
    "School.observations": { text: ofSchools(list("observations")), holds: observationId },
    "School.observations(filter.observerId)": {
        text: ofSchools(list("observations", `, filter: { observerId: "${assessorId}" }`)),
        holds: observationId,
    },
    "Strand.targets": { text: ofStrands(list("targets")), holds: targetId },
};
const ofTrainee = (text) => `trainee(id: "${traineeId}") { ${text} }`;
const ofFrameworks = (text) => `frameworks(first: 1) { nodes { strands { ${text} } } }`;
/** Edges back to the trainee, which are met by a parent of another room as well. */
export const edgeFields = {
    "Placement.trainee": {
        by: "Trainee.placements",
        text: (selection) => ofTrainee(`placements { ${selection} }`),
        around: (selection) => ofSchools(`placements(first: 9) { nodes { ${selection} } }`),
    },
    "Target.trainee": {
        by: "Trainee.targets",
        text: (selection) => ofTrainee(`targets(first: 1) { nodes { ${selection} } }`),
        around: (selection) => ofFrameworks(`targets(first: 9) { nodes { ${selection} } }`),
    },
};
//# sourceMappingURL=edge-probes.js.map