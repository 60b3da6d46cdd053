import { lexicographicSortSchema } from "graphql";
import { printWithCosts } from "../graph/limits/cost/print-with-costs.js";
import { buildGraphSchema } from "./build-graph-schema.js";
/** The served schema as text, with descriptions and costs, types and fields by name: what `schema.graphql` holds. */
export function printGraphSchema() {
    return `${printWithCosts(lexicographicSortSchema(buildGraphSchema()))}\n`;
}
//# sourceMappingURL=print-graph-schema.js.map