import { may, withRow } from "../../graph/guarding/guard.js";
/** Who may read the provider's framework. Its doors are guarded: whoever is in sees strands, stages, levels and what is expected. */
export const frameworkGuards = {
    Query: { frameworks: may("read-framework") },
    Cohort: { framework: may("read-framework") },
    Framework: {
        ...withRow("id", "code", "name", "version", "validFrom"),
        ...withRow("strands", "stages", "levels", "expectedLevels"),
        cohorts: may("read-partnership"),
    },
    Strand: withRow("id", "code", "name", "position", "statements", "descriptors", "mappings"),
    FrameworkMapping: withRow("scheme", "section"),
    Stage: withRow("id", "code", "name", "position"),
    Statement: withRow("id", "code", "body", "position", "stage"),
    Level: withRow("id", "code", "name", "rank"),
    LevelDescriptor: withRow("body", "level"),
    ExpectedLevel: withRow("reviewPointCode", "strand", "level"),
};
//# sourceMappingURL=framework.guards.js.map