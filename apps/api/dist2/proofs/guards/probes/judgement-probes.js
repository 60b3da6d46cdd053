import { fixtureId } from "../../../features/testing/fixture-id.js";
import { target } from "../target.js";
const ofTrainee = (selection) => `trainee(id: "${target.traineeId}") { ${selection} }`;
const hasTarget = (text) => ({ text, holds: target.traineeId });
const atSchools = (selection) => `schools(first: 1) { nodes { ${selection} } }`;
const summarised = (selection) => atSchools(`summary(reviewPointId: "${fixtureId("review-point", 21)}") { ${selection} }`);
const atPoints = (selection) => ofTrainee(`cohort { reviewPoints { ${selection} } }`);
const frozen = (selection) => atSchools(`frozenSummaries { ${selection} }`);
/** How operations of reviews, forms and summaries are asked. */
export const judgementProbes = {
    "ReviewPoint.forms": {
        text: `cohort(code: "C2025") { reviewPoints { forms { subject { id } } } }`,
        holds: target.subjectId,
    },
    "Provider.assessmentCycles": { text: "provider { assessmentCycles { code window } }", holds: "spring" },
    "Provider.portfolioGrades": { text: "provider { portfolioGrades { code name } }", holds: "Thin" },
    "ReviewPoint.leads": { text: atPoints("leads { subject { id } }"), holds: target.subjectId },
    "ReviewPoint.leadCandidates": {
        text: `cohort(code: "C2025") { reviewPoints { leadCandidates { subject { id } } } }`,
        holds: target.subjectId,
    },
    "School.summary": hasTarget(summarised("trainees { trainee { id } }")),
    "School.frozenSummaries": hasTarget(frozen("summary { trainees { trainee { id } } }")),
};
/** How rows of reviews, portfolios, forms and summaries are met. */
export const judgementEntries = {
    Provider: { by: "Query.provider", text: (selection) => `provider { ${selection} }` },
    PortfolioCheck: {
        by: "Trainee.portfolioChecks",
        text: (selection) => ofTrainee(`portfolioChecks { ${selection} }`),
    },
    PortfolioGrade: {
        by: "Trainee.portfolioGrades",
        text: (selection) => ofTrainee(`portfolioGrades { ${selection} }`),
    },
    ReviewForm: {
        by: "ReviewPoint.forms",
        text: (selection) => `cohort(code: "C2025") { reviewPoints { forms { ${selection} } } }`,
    },
    Review: { by: "Trainee.reviews", text: (selection) => ofTrainee(`reviews { ${selection} }`) },
    ReviewStep: {
        by: "Trainee.reviews",
        text: (selection) => ofTrainee(`reviews { steps { ${selection} } }`),
    },
    OnTrackDecision: {
        by: "Trainee.onTrack",
        text: (selection) => ofTrainee(`onTrack(reviewPoint: "R1") { decisions { ${selection} } }`),
    },
};
//# sourceMappingURL=judgement-probes.js.map