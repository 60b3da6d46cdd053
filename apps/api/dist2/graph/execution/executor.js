import { execute, GraphQLError } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { FieldsOfOperations, noteAsked } from "../asking/asked-fields.js";
import { Recent } from "./recent.js";
const documentsKept = 500;
/**
 * Runs operations with graphql-jit: a document is compiled when it comes the second time, so that a stream of
 * documents that come once costs no compilation. What the compiler cannot do is run by graphql-js.
 *
 * Documents are known by identity: whoever parses keeps the parsed document for equal text.
 */
export function createExecutor(schema) {
    const acquaintances = new Recent(documentsKept);
    const fields = new FieldsOfOperations(schema);
    return async ({ document, operationName, variables, context }) => {
        const acquaintance = acquaintances.get(document) ?? { met: 0, messages: null, compiled: new Map() };
        acquaintances.set(document, acquaintance);
        acquaintance.met += 1;
        context.forecast.expected = acquaintance.messages;
        const asked = fields.of(document, operationName, variables);
        if (asked)
            noteAsked(asked, context);
        const run = acquaintance.met > 1 ? compiledOperation(schema, document, operationName, acquaintance) : null;
        const result = run
            ? withExtensions(await run({}, context, { ...variables }))
            : await execute({
                schema,
                document,
                operationName,
                variableValues: { ...variables },
                contextValue: context,
                rootValue: {},
            });
        acquaintance.messages = context.forecast.sent;
        return recorded(blamed(result), context);
    };
}
/** Nothing leaves before it is recorded who read what: an answer that cannot be recorded is none. */
async function recorded(result, { reads }) {
    try {
        await reads.record();
        return result;
    }
    catch (cause) {
        const message = "what was read could not be recorded";
        return { data: null, errors: [new GraphQLError(message, { originalError: cause })] };
    }
}
/** A result without data had bad variables: the operation did not begin. Whoever sent them is told so. */
function blamed(result) {
    if ("data" in result || !result.errors)
        return result;
    const errors = result.errors.map(({ message, extensions }) => new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", ...extensions } }));
    return { errors };
}
function compiledOperation(schema, document, operationName, acquaintance) {
    const name = operationName ?? "";
    const known = acquaintance.compiled.get(name);
    if (known !== undefined)
        return known;
    const compiled = compile(schema, document, operationName);
    acquaintance.compiled.set(name, compiled);
    return compiled;
}
function compile(schema, document, operationName) {
    try {
        const compiled = compileQuery(schema, document, operationName ?? undefined);
        return isCompiledQuery(compiled) ? compiled.query : null;
    }
    catch {
        return null;
    }
}
/** The compiler's errors carry no `extensions` where the failure had none; whoever presents errors relies on them. */
function withExtensions(result) {
    if (!result.errors)
        return result;
    const errors = result.errors.map((error) => {
        const hasExtensions = error.extensions !== undefined;
        return hasExtensions ? error : Object.create(error, { extensions: { value: {} } });
    });
    return { ...result, errors };
}
//# sourceMappingURL=executor.js.map