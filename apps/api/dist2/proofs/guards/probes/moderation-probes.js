import { fixtureId } from "../../../features/testing/fixture-id.js";
import { target } from "../target.js";
const { exerciseId, standardisationId, assignmentId } = target;
const ofExercise = (selection) => `exercise(id: "${exerciseId}") { ${selection} }`;
const standardised = (selection) => `standardisation(id: "${standardisationId}") { ${selection} }`;
const pieces = (selection) => ofExercise(`pieces(first: 9) { nodes { ${selection} } }`);
const all = `policy: { code: "all", name: "All", source: { title: "A test", confidence: "high", statedOn: "2026-01-01" },
  size: { kind: "all" }, mustIncludes: [], mustIncludesCount: "within-size", minimums: [], spread: [], mayRelax: [], escalation: [] }`;
/** How exercises are asked for. */
const moderationProbes = {
    "Query.exercises": { text: "exercises(first: 9) { nodes { id } }", holds: exerciseId },
    "Query.exercise": { text: ofExercise("id"), holds: exerciseId },
    "Query.samplingPresets": { text: "samplingPresets { code }", holds: "jcq" },
    "Query.standardisation": { text: standardised("id"), holds: standardisationId },
    "Query.ownStandardisations": { text: "ownStandardisations { id }", holds: '"ownStandardisations":[' },
    "Assignment.standardisations": {
        text: `assignment(id: "${assignmentId}") { standardisations { id } }`,
        holds: standardisationId,
    },
    "Assignment.standardisationCandidates": {
        text: `assignment(id: "${assignmentId}") { standardisationCandidates { id } }`,
        holds: fixtureId("person", 1),
    },
    "Query.ownSeverity": { text: "ownSeverity { pairs }", holds: '"ownSeverity":[' },
};
/** How the parts of exercises are met. */
const moderationEntries = {
    Exercise: { by: "Query.exercise", text: ofExercise },
    Standardisation: { by: "Query.standardisation", text: standardised },
    ModerationPlan: { by: "Query.exercise", text: (selection) => ofExercise(`plans { ${selection} }`) },
    ModerationPiece: { by: "Exercise.pieces", text: pieces },
    ModerationAllotment: {
        by: "Exercise.pieces",
        text: (selection) => pieces(`allotments { ${selection} }`),
    },
    PlannedPiece: {
        by: "Exercise.rehearsal",
        whose: "whose: trainee { id }",
        text: (selection) => ofExercise(`rehearsal(${all}) { figures { pieces(sampled: false) { ${selection} } } }`),
    },
};
const alone = (beside) => ({
    by: "Query.exercise",
    text: (selection) => ofExercise(`${beside} ${selection}`),
});
/** Fields that are refused to some who see the rest of an exercise: each is asked by itself. */
const moderationFields = {
    "Exercise.rehearsal": alone("kind"),
    "Exercise.unallotted": alone("title"),
    "Exercise.subjectsWithoutModerator": alone("state"),
    "Exercise.severity": alone("version"),
};
/** Arguments that a field asks for. */
const moderationArguments = { "Exercise.pieces": "first: 5" };
/** Every way to exercises and their parts. */
export const moderationWays = {
    operations: moderationProbes,
    entries: moderationEntries,
    fields: moderationFields,
    arguments: moderationArguments,
};
//# sourceMappingURL=moderation-probes.js.map