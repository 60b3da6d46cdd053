import { may, shows, withRow, } from "../../graph/guarding/guard.js";
/** How many stand where is a figure, whoever they are: a filter by it needs what shows the figures of small groups. */
const figures = { act: "read-cells", field: "small-groups" };
/** What the filters of lists of trainees ask besides; state, level and strand mean something at a review point only. */
const narrowing = {
    "filter.search": { act: "search-names" },
    "filter.schoolUrn": { act: "read-placements" },
    "filter.reviewPoint": figures,
};
const assessorName = { act: "read-judgement", field: "assessor-name" };
/** What the filters of lists of judgements ask besides: who judged, and how many were given a level, which is a figure. */
const judgementsNarrowed = { "filter.assessorId": assessorName, "filter.level": figures };
/** What a person judged says who judged: it needs the names. */
const namingAssessors = { kind: "act", thing: assessorName, besides: judgementsNarrowed };
/** To whom a level was given is counted as soon as it is listed. */
const countedAtLevel = { kind: "act", thing: figures, besides: judgementsNarrowed };
/** Whose trainees they are says who mentors and who tutors: it needs the names. */
const namingMentors = {
    kind: "act",
    thing: { act: "read-placements", field: "mentor-name" },
    besides: narrowing,
};
/** Who may see review points, judgements, standings and lists of trainees. */
export const judgementGuards = {
    Query: {
        trainees: may("read-trainee", narrowing),
        judgements: may("read-judgement", judgementsNarrowed),
    },
    Cohort: {
        trainees: may("read-trainee", narrowing),
        ...withRow("reviewPoints", "currentReviewPoint"),
    },
    Hub: { trainees: may("read-trainee", narrowing) },
    Subject: { trainees: may("read-trainee", narrowing) },
    School: {
        trainees: may("read-placements", narrowing),
        summary: may("read-school-summary"),
        frozenSummaries: may("read-school-summary"),
    },
    SchoolSummary: withRow("trainees", "strands", "complete", "withStrandBelow"),
    SummarisedTrainee: withRow(...["trainee", "strands", "judged", "atExpected", "below", "isAway", "observed", "grades"]),
    SummarisedStrand: withRow("strand", "judged", "atExpected", "below"),
    SummarisedGrade: withRow("cycle", "grade"),
    FrozenSchoolSummary: withRow(...["id", "content", "sha256", "remark", "recordedAt"], ...["summary", "newerDataExists", "reviewPoint"]),
    ReviewPoint: {
        ...withRow("id", "code", "name", "position", "opensOn", "closesOn", "window", "questions"),
        forms: may("read-review-forms"),
        leads: may("read-review-leads"),
        leadCandidates: may("name-review-leads"),
        cohort: may("read-partnership"),
        judgements: may("read-judgement", judgementsNarrowed),
    },
    ReviewPointLead: withRow("id", "version", "isNamed", "person", "subject"),
    Strand: { judgements: may("read-judgement", judgementsNarrowed) },
    Level: { judgements: countedAtLevel },
    Person: { judgements: namingAssessors, trainees: namingMentors },
    Judgement: {
        ...withRow("id", "judgedOn", "recordedAt", "isCurrent", "hidden"),
        evidence: shows("read-judgement", "evidence"),
        assessor: shows("read-judgement", "assessor-name"),
        trainee: may("read-trainee"),
        reviewPoint: may("read-partnership"),
        strand: may("read-framework"),
        level: may("read-framework"),
        supersedes: may("read-judgement"),
        supersededBy: may("read-judgement"),
    },
    Review: { ...withRow("id", "state", "version", "steps", "trainee"), reviewPoint: may("read-partnership") },
    ReviewStep: {
        ...withRow("id", "kind", "doneOn", "recordedAt", "openUntil", "sha256", "hidden"),
        reason: shows("read-judgement", "evidence"),
        content: shows("read-judgement", "evidence"),
        by: shows("read-judgement", "assessor-name"),
    },
    PortfolioCheck: {
        ...withRow("id", "checkedOn", "recordedAt", "withdrawnOn", "hidden"),
        found: shows("read-portfolio", "evidence"),
        whyWithdrawn: shows("read-portfolio", "evidence"),
        by: shows("read-portfolio", "assessor-name"),
    },
    PortfolioGrade: {
        ...withRow("id", "cycleCode", "cycleName", "gradeCode", "gradeName", "gradedOn", "recordedAt", "isCurrent", "withdrawnOn", "hidden"),
        reason: shows("read-portfolio", "evidence"),
        whyWithdrawn: shows("read-portfolio", "evidence"),
        by: shows("read-portfolio", "assessor-name"),
    },
    Provider: {
        assessmentCycles: may("read-partnership"),
        portfolioGrades: may("read-partnership"),
    },
    AssessmentCycle: withRow("code", "name", "opensOn", "closesOn", "window"),
    PortfolioGradeName: withRow("code", "name"),
    ReviewQuestion: withRow("code", "text", "kind", "choices", "required"),
    AnsweredQuestion: withRow("code", "text", "answer"),
    ReviewForm: {
        ...withRow("id", "answers", "version", "recordedAt", "isCurrent"),
        subject: may("read-partnership"),
    },
    Standing: {
        ...withRow("state", "atOrAboveExpected", "trainee"),
        reviewPoint: may("read-partnership"),
        strand: may("read-framework"),
        level: may("read-framework"),
        expectedLevel: may("read-framework"),
        judgement: may("read-judgement"),
    },
};
//# sourceMappingURL=judgements.guards.js.map