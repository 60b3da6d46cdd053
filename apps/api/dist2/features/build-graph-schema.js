import { installGuards } from "../graph/guarding/install-guards.js";
import { installNotes } from "../graph/auditing/install-notes.js";
import { buildSchema } from "../graph/schema.js";
import { allGuards } from "./guards.js";
import { vocabularyOf } from "./provider/vocabulary/vocabulary.loader.js";
import { observationNotes } from "./observations/observations.guards.js";
import { resolvers } from "./resolvers.js";
/** The one schema that is served: every room's types and fields, behind every room's guards. */
export function buildGraphSchema() {
    return buildSchema(resolvers, (schema) => {
        const guards = allGuards();
        installGuards(schema, guards, vocabularyOf);
        installNotes(schema, guards, {
            Trainee: "id",
            Judgement: "traineeId",
            ...observationNotes,
            ReviewStep: "traineeId",
            PortfolioCheck: "traineeId",
            PortfolioGrade: "traineeId",
            OnTrackDecision: "traineeId",
        });
    });
}
//# sourceMappingURL=build-graph-schema.js.map