import { may, withRow } from "../../../graph/guarding/guard.js";
/**
 * Who may see standardisation. What was agreed, and what others gave, has a fence of its own besides: the database keeps
 * both until results are released.
 */
export const standardisationGuards = {
    Query: {
        standardisation: may("read-moderation"),
        ownStandardisations: may("mark-standard-scripts"),
    },
    Assignment: {
        standardisations: may("read-moderation"),
        standardisationCandidates: may("plan-moderation"),
    },
    Standardisation: {
        ...withRow("id", "title", "opensOn", "closesOn", "rule", "openedAt", "openedBy", "releasedOn"),
        ...withRow("ownVersion", "version", "isLed", "scripts", "participants"),
        assignment: may("read-assignments"),
        subjects: may("read-partnership"),
    },
    StandardisationRule: withRow("tolerance", "leastScripts", "percentWithin", "meanWithin"),
    StandardScript: withRow("id", "label", "document", "agreed"),
    StandardisationParticipant: withRow("id", "person", "marked", "marks", "result"),
    TrialMark: withRow("scriptId", "given", "difference", "isWithin"),
    StandardisationResult: withRow("readiness", "n", "withinTolerance", "meanDifference", "sentence"),
};
//# sourceMappingURL=standardisation.guards.js.map