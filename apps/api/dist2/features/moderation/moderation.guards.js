import { anyMember, may, shows, withRow } from "../../graph/guarding/guard.js";
const named = shows("read-moderation", "assessor-name");
const policyParts = {
    PolicySource: withRow("title", "confidence", "statedOn"),
    MustInclude: withRow("kind", "at", "within", "bandId", "pieces", "above", "flag"),
    SampleMinimum: withRow("by", "atLeast", "flag"),
    SpreadRule: withRow("over", "slices", "share"),
    EscalationClause: withRow("when", "extendTo"),
    PlainSizeRule: withRow("kind", "pieces", "percent", "atLeast", "atMost"),
    SizeStep: withRow("upTo", "take"),
    SizeRule: withRow("kind", "pieces", "percent", "atLeast", "atMost", "steps"),
    AdjustmentRule: withRow("leastPieces", "mostSpread"),
    SamplingPolicy: withRow(...["code", "name", "source", "passMark", "size", "mustIncludes", "mustIncludesCount"], ...["minimums", "spread", "mayRelax", "escalation"]),
    OutcomePolicy: withRow(...["code", "name", "source", "tolerance", "passMark", "borderEscalates", "singleMarks"], "adjustment"),
    PolicyViolation: withRow("code", "field", "value", "remedy", "conflicts"),
};
const figures = {
    Rehearsal: withRow("violations", "figures"),
    PlanFigures: withRow("population", "asked", "sampled", "relaxed", "coverage", "missed", "power", "pieces", "whyNot"),
    CoverageCell: withRow("labels", "population", "sampled"),
    ChanceMissed: withRow("sentence", "assessors"),
    AssessorMissed: withRow("assessor", "pieces", "sampled", "byPlan", "atRandom"),
    SamplePower: withRow("assessor", "sampled", "chance", "smallest", "sentence"),
    PlannedPiece: {
        ...withRow("key", "number", "assessorNumber", "bandName", "value", "isSampled", "reasons", "subject"),
        trainee: may("read-trainee"),
        strand: may("read-framework"),
    },
    PlanVerification: withRow("holds", "seedMatches", "hashMatches", "planMatches", "missing", "unexpected"),
    ExerciseAgreement: withRow("n", "isTooFew", "figures", "differences", "meanDifference"),
    BeforeAndAfter: withRow("before", "after"),
    AgreementFigure: withRow("code", "estimate", "lower", "upper", "n", "reason"),
    SignedDifference: withRow("difference", "pieces"),
    // shown to who sees the whole of an exercise, and so reaches everybody in it
    MarkChange: {
        ...withRow("pieceKey", "number", "reason", "valueBefore", "valueAfter", "appliedAt"),
        ...withRow("trainee", "strand"),
    },
    UnallottedPiece: withRow("pieceKey", "sentence"),
    ModeratorDesk: withRow("moderator", "mostPieces", "given", "judged"),
};
/**
 * Who may see exercises of moderation. What tells a first mark has a fence of its own besides: the database hides it
 * from whoever has a piece to judge blind.
 */
export const moderationGuards = {
    Query: {
        exercises: may("read-moderation"),
        exercise: may("read-moderation"),
        samplingPresets: anyMember,
        ownSeverity: may("read-severity"),
    },
    Exercise: {
        ...withRow("id", "kind", "title", "state", "opensOn", "closesOn", "observedFrom", "observedUntil"),
        ...withRow("isBlind", "policy", "outcomePolicy", "openedAt", "seedHash", "seedCommittedAt", "marksWhenCommitted"),
        ...withRow("acceptedAt", "seedRevealedAt", "closedOn", "sampled", "allotted", "judged", "blindPieces", "leftOnDesk", "version"),
        ...withRow("seed", "plans", "acceptedPlan", "openedBy", "agreement", "stalePieces", "outcomes", "changes", "moderators"),
        cohort: may("read-partnership"),
        subjects: may("read-partnership"),
        reviewPoint: may("read-partnership"),
        assignment: may("read-assignments"),
        pieces: may("read-moderation"),
        rehearsal: may("plan-moderation"),
        unallotted: may("plan-moderation"),
        subjectsWithoutModerator: may("plan-moderation"),
        severity: may("read-severity"),
    },
    ModerationPlan: {
        ...withRow("id", "sequence", "population", "asked", "sampled", "planHash", "populationHash", "draftedAt"),
        ...withRow("isAccepted", "draftedBy", "verification"),
        figures: may("plan-moderation"),
    },
    ModerationPiece: {
        ...withRow("id", "pieceKey", "number", "assessorNumber", "isSampled", "isAdded", "isWithdrawn", "sealed"),
        ...withRow("firstMark", "bandName", "flags", "reasons", "allotments", "mine", "hidden"),
        trainee: may("read-trainee"),
        subject: may("read-partnership"),
        strand: may("read-framework"),
        assessor: named,
    },
    ModerationAllotment: {
        ...withRow("position", "dueOn", "isBlind", "judgedAt", "releasedAt", "value", "finding", "raisesConcern"),
        level: may("read-framework"),
        moderator: named,
    },
    ModerationOutcome: {
        ...withRow("id", "round", "isLatest", "assessorNumber", "outcome", "sentence", "differences", "adjustment"),
        ...withRow("escalated", "singleChanges", "decidedAt", "decidedBy", "assessor"),
    },
    AssessorSeverity: withRow(...[
        "exerciseId",
        "exerciseTitle",
        "pairs",
        "estimate",
        "lower",
        "upper",
        "sentence",
        "assessor",
    ]),
    ...policyParts,
    ...figures,
};
//# sourceMappingURL=moderation.guards.js.map