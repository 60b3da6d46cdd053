import { type Besides, type Guard } from "../../graph/guarding/guard.js";
/** Who may see review points, judgements, standings and lists of trainees. */
export declare const judgementGuards: {
    readonly Query: {
        readonly trainees: Guard;
        readonly judgements: Guard;
    };
    readonly Cohort: {
        readonly trainees: Guard;
        readonly currentReviewPoint: Guard;
        readonly reviewPoints: Guard;
    };
    readonly Hub: {
        readonly trainees: Guard;
    };
    readonly Subject: {
        readonly trainees: Guard;
    };
    readonly School: {
        readonly trainees: Guard;
        readonly summary: Guard;
        readonly frozenSummaries: Guard;
    };
    readonly SchoolSummary: Record<"complete" | "strands" | "trainees" | "withStrandBelow", Guard>;
    readonly SummarisedTrainee: Record<"atExpected" | "below" | "grades" | "isAway" | "judged" | "observed" | "strands" | "trainee", Guard>;
    readonly SummarisedStrand: Record<"atExpected" | "below" | "judged" | "strand", Guard>;
    readonly SummarisedGrade: Record<"cycle" | "grade", Guard>;
    readonly FrozenSchoolSummary: Record<"content" | "id" | "newerDataExists" | "recordedAt" | "remark" | "reviewPoint" | "sha256" | "summary", Guard>;
    readonly ReviewPoint: {
        readonly forms: Guard;
        readonly leads: Guard;
        readonly leadCandidates: Guard;
        readonly cohort: Guard;
        readonly judgements: Guard;
        readonly closesOn: Guard;
        readonly code: Guard;
        readonly id: Guard;
        readonly name: Guard;
        readonly opensOn: Guard;
        readonly position: Guard;
        readonly questions: Guard;
        readonly window: Guard;
    };
    readonly ReviewPointLead: Record<"id" | "isNamed" | "person" | "subject" | "version", Guard>;
    readonly Strand: {
        readonly judgements: Guard;
    };
    readonly Level: {
        readonly judgements: {
            readonly kind: "act";
            readonly thing: import("@reviewpoint/domain/access").SeenThing;
            readonly besides: Besides;
        };
    };
    readonly Person: {
        readonly judgements: {
            readonly kind: "act";
            readonly thing: import("@reviewpoint/domain/access").SeenThing;
            readonly besides: Besides;
        };
        readonly trainees: {
            readonly kind: "act";
            readonly thing: import("@reviewpoint/domain/access").SeenThing;
            readonly besides: Besides;
        };
    };
    readonly Judgement: {
        readonly evidence: Guard;
        readonly assessor: Guard;
        readonly trainee: Guard;
        readonly reviewPoint: Guard;
        readonly strand: Guard;
        readonly level: Guard;
        readonly supersedes: Guard;
        readonly supersededBy: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly isCurrent: Guard;
        readonly judgedOn: Guard;
        readonly recordedAt: Guard;
    };
    readonly Review: {
        readonly reviewPoint: Guard;
        readonly id: Guard;
        readonly state: Guard;
        readonly steps: Guard;
        readonly trainee: Guard;
        readonly version: Guard;
    };
    readonly ReviewStep: {
        readonly reason: Guard;
        readonly content: Guard;
        readonly by: Guard;
        readonly doneOn: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly kind: Guard;
        readonly openUntil: Guard;
        readonly recordedAt: Guard;
        readonly sha256: Guard;
    };
    readonly PortfolioCheck: {
        readonly found: Guard;
        readonly whyWithdrawn: Guard;
        readonly by: Guard;
        readonly checkedOn: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly recordedAt: Guard;
        readonly withdrawnOn: Guard;
    };
    readonly PortfolioGrade: {
        readonly reason: Guard;
        readonly whyWithdrawn: Guard;
        readonly by: Guard;
        readonly cycleCode: Guard;
        readonly cycleName: Guard;
        readonly gradeCode: Guard;
        readonly gradeName: Guard;
        readonly gradedOn: Guard;
        readonly hidden: Guard;
        readonly id: Guard;
        readonly isCurrent: Guard;
        readonly recordedAt: Guard;
        readonly withdrawnOn: Guard;
    };
    readonly Provider: {
        readonly assessmentCycles: Guard;
        readonly portfolioGrades: Guard;
    };
    readonly AssessmentCycle: Record<"closesOn" | "code" | "name" | "opensOn" | "window", Guard>;
    readonly PortfolioGradeName: Record<"code" | "name", Guard>;
    readonly ReviewQuestion: Record<"choices" | "code" | "kind" | "required" | "text", Guard>;
    readonly AnsweredQuestion: Record<"answer" | "code" | "text", Guard>;
    readonly ReviewForm: {
        readonly subject: Guard;
        readonly answers: Guard;
        readonly id: Guard;
        readonly isCurrent: Guard;
        readonly recordedAt: Guard;
        readonly version: Guard;
    };
    readonly Standing: {
        readonly reviewPoint: Guard;
        readonly strand: Guard;
        readonly level: Guard;
        readonly expectedLevel: Guard;
        readonly judgement: Guard;
        readonly atOrAboveExpected: Guard;
        readonly state: Guard;
        readonly trainee: Guard;
    };
};
