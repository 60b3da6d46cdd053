import { GraphQLError } from "graphql";
import { CollidedTooOften } from "../../database/index.js";
import { awaySentence, isDatabaseAway, isOutOfTime, slowSentence } from "./database-away.js";
import { Refusal } from "./refusal.js";
import { refusalCodes } from "./refusal-codes.js";
const busySentence = "Too many were writing at the same moment, and nothing was recorded. Send it again in a few seconds, under the same key.";
/**
 * One shape for every error that leaves the graph. Known refusals keep code and sentence, without "Did you mean";
 * anything else says that it is ours, under a correlation id, and is reported.
 */
export function presentError(formatted, thrown, presenter) {
    const place = {
        ...(formatted.locations ? { locations: formatted.locations } : {}),
        ...(formatted.path ? { path: formatted.path } : {}),
    };
    const code = codeOf(formatted, thrown);
    if (code !== null) {
        const { http: _http, stacktrace: _stacktrace, ...facts } = formatted.extensions ?? {};
        return { message: withoutSuggestion(formatted.message), ...place, extensions: { ...facts, code } };
    }
    const correlationId = presenter.correlationId();
    const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
    presenter.report({
        correlationId,
        kind: cause instanceof Error ? cause.name : typeof cause,
        code: sqlStateOf(cause),
        path: formatted.path?.join(".") ?? null,
    }, cause);
    if (isDatabaseAway(cause))
        return { message: awaySentence, ...place, extensions: { code: "DATABASE_AWAY", correlationId } };
    if (cause instanceof CollidedTooOften)
        return { message: busySentence, ...place, extensions: { code: "BUSY", correlationId } };
    if (isOutOfTime(cause))
        return { message: slowSentence, ...place, extensions: { code: "BUSY", correlationId } };
    return {
        message: `Something went wrong on our side. Please quote ${correlationId} when you report it.`,
        ...place,
        extensions: { code: "INTERNAL", correlationId },
    };
}
/** A refusal keeps its own code, also where the server has wrapped it into a failure of validation. */
function codeOf(error, thrown) {
    const wrapped = thrown instanceof GraphQLError ? thrown.originalError : null;
    const code = (wrapped instanceof Refusal ? wrapped : error).extensions?.["code"];
    if (code === "GRAPHQL_PARSE_FAILED" && /more th[ae][nt] \d+ tokens/.test(error.message))
        return "TOO_MANY_TOKENS";
    return typeof code === "string" && code in refusalCodes ? code : null;
}
function withoutSuggestion(message) {
    return message.replace(/ ?Did you mean[\s\S]*$/, "").trim();
}
function sqlStateOf(cause) {
    const code = typeof cause === "object" && cause !== null ? cause.code : null;
    return typeof code === "string" ? code : null;
}
//# sourceMappingURL=present-error.js.map