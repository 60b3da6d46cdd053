import { getOperationAST, GraphQLError, parse, validate, } from "graphql";
import { createContext } from "../context.js";
import { createGuard } from "../limits/guard-operation.js";
import { servedLimits } from "../limits/limits.js";
import { presentError } from "../refusals/present-error.js";
import { Recent } from "./recent.js";
const documentsKept = 200;
/**
 * The graph without HTTP, for pages rendered on the server. They are answers to GET, and so they only read.
 *
 * @throws TypeError for a document that does not fit the schema, or writes: a mistake of ours, not of a visitor.
 */
export function createExecute(schema, executor, database, presenter, { mayWrite = false, clock, documents: known } = {}) {
    const documents = new Recent(documentsKept);
    const guard = createGuard({ schema, limits: servedLimits, introspection: "signed in" });
    const run = async (trusted, variables, viewer, purse = null, reads) => {
        const document = documents.get(trusted.text) ?? prepared(schema, trusted);
        documents.set(trusted.text, document);
        const operation = getOperationAST(document);
        if (operation?.operation === "mutation" && !mayWrite)
            throw new TypeError(`the document ${trusted.id} writes, and pages only read`);
        const ask = known === undefined ? null : (id, given, asking) => run(known.named(id), given, asking, purse, reads);
        const context = createContext(database, viewer, purse, clock, reads, ask);
        try {
            if (operation) {
                const { points } = guard(document, operation, variables, context);
                await purse?.spend(points);
            }
        }
        catch (refusal) {
            return { data: null, errors: [presented(refusal, presenter)] };
        }
        const operationName = operation?.name?.value ?? null;
        const { data, errors } = await executor({ document, operationName, variables, context });
        return {
            data: data ?? null,
            ...(errors ? { errors: errors.map((error) => presented(error, presenter)) } : {}),
        };
    };
    return run;
}
function prepared(schema, trusted) {
    const document = parse(trusted.text, { noLocation: true });
    const [error] = validate(schema, document);
    if (error)
        throw new TypeError(`the document ${trusted.id} does not fit the schema: ${error.message}`);
    return document;
}
/** Errors are given as the server would send them; the class is kept for those who read `message` and `extensions`. */
function presented(error, presenter) {
    const { message, extensions, path } = presentError(error.toJSON(), error, presenter);
    return new GraphQLError(message, { extensions: extensions ?? {}, path: path ?? null });
}
//# sourceMappingURL=execute-in-process.js.map