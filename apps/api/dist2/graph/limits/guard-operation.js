import { getVariableValues, } from "graphql";
import { Recent } from "../execution/recent.js";
import { Refusal } from "../refusals/refusal.js";
import { countCost } from "./cost/count-cost.js";
import { pricesOf } from "./cost/price.js";
import { fragmentsOf } from "./fragments-of.js";
import { holdsNul } from "./nul.js";
import { rootFieldNames } from "./root-field-names.js";
/** What is kept of each operation: costs for the variables that came with it last, where they are few. */
const variablesKept = 20;
const longestKept = 500;
export function createGuard({ schema, limits, introspection }) {
    const prices = pricesOf(schema);
    const known = new WeakMap();
    const allowed = (document, operation, variables) => {
        if (!schema.getRootType(operation.operation))
            throw new Refusal("OPERATION_RESOLUTION_FAILURE", `There is no ${operation.operation} here: ask with a query.`);
        const cost = countCost(operation, {
            ...{ schema, prices, fragments: fragmentsOf(document) },
            variables: fitted(schema, operation, variables),
        });
        refuseTooMuch(cost, limits);
        return cost;
    };
    return (document, operation, variables, context) => {
        refuseUnknown(introspection, document, operation, context);
        const asked = operation.variableDefinitions?.length ? JSON.stringify(variables) : "";
        if (asked.length > longestKept)
            return allowed(document, operation, variables);
        const costs = known.get(operation) ?? new Recent(variablesKept);
        known.set(operation, costs);
        const cost = costs.get(asked) ?? allowed(document, operation, variables);
        costs.set(asked, cost);
        return cost;
    };
}
/** Complaints about variables of which more would help nobody. */
const mostComplaints = 5;
/** The variables as the operation declares them. @throws Refusal BAD_USER_INPUT, before anything runs */
function fitted(schema, operation, variables) {
    const given = { ...variables };
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
        maxErrors: mostComplaints,
    });
    if (!coerced)
        throw new Refusal("BAD_USER_INPUT", errors[0]?.message ?? "The variables do not fit.");
    if (holdsNul(coerced))
        throw new Refusal("BAD_USER_INPUT", "No text may hold the character U+0000.");
    return coerced;
}
function refuseTooMuch({ points, rows, dearest }, limits) {
    if (rows > limits.nodes)
        throw new Refusal("TOO_MANY_NODES", `This operation could answer with ${rows} rows; ${limits.nodes} are allowed. Ask for smaller pages (first).`, { found: rows, limit: limits.nodes });
    if (points > limits.cost)
        throw new Refusal("TOO_COSTLY", `This operation could cost ${points} points; ${limits.cost} are allowed. ${dearest?.field} costs the most, ${Math.ceil(dearest?.points ?? 0)}: ask for smaller pages (first) there, or in several requests.`, { found: points, limit: limits.cost, dearest: dearest?.field ?? null });
}
function refuseUnknown(introspection, document, operation, { viewer }) {
    if (viewer && introspection !== "nobody")
        return;
    const names = rootFieldNames(document, operation);
    names.delete("__typename");
    const asksSchema = [names.delete("__schema"), names.delete("__type")].includes(true);
    if (asksSchema && introspection === "nobody")
        throw new Refusal("INTROSPECTION_OFF", "The schema is not told here: read schema.graphql, which is published.");
    if (asksSchema && introspection === "signed in")
        throw new Refusal("INTROSPECTION_OFF", "Sign in, or send a bearer token, to read the schema.");
    if (!viewer && names.size > 0)
        throw new Refusal("UNAUTHENTICATED", "Sign in, or send a bearer token, to ask this.");
}
//# sourceMappingURL=guard-operation.js.map