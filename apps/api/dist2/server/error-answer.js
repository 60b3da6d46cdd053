import { CutOff, StorageAway } from "../files/index.js";
import { IdentityRefusal } from "../identity/index.js";
import { awaySentence, isDatabaseAway, Refusal, secondsAway } from "../graph/index.js";
import { DeadlinePassed } from "./deadline.js";
import { DocumentRefused } from "./routes/trusted-documents.js";
/** The library's own refusals of a request, by its codes. */
const refusals = {
    FST_ERR_CTP_BODY_TOO_LARGE: {
        status: 413,
        code: "BODY_TOO_LARGE",
        sentence: "The body may have 100 kB at most.",
    },
    FST_ERR_CTP_INVALID_MEDIA_TYPE: {
        status: 415,
        code: "BAD_REQUEST",
        sentence: "The content type is not accepted.",
    },
    FST_ERR_CTP_EMPTY_JSON_BODY: {
        status: 400,
        code: "BAD_REQUEST",
        sentence: "The body is empty; JSON is needed.",
    },
};
const storageAway = {
    status: 503,
    code: "STORAGE_AWAY",
    sentence: "Files cannot be kept or had just now: try again in a minute, under the same idempotency-key.",
    headers: new Map([["retry-after", "60"]]),
};
const cutOff = {
    status: 400,
    code: "BAD_REQUEST",
    sentence: "The file did not come to its end: send it again.",
};
/** What an error becomes. Anything unknown is ours, status 500. */
export function errorAnswer(error) {
    if (error instanceof IdentityRefusal || error instanceof DocumentRefused || error instanceof DeadlinePassed)
        return { status: error.status, code: error.code, sentence: error.message };
    if (error instanceof Refusal) {
        const { code: refused, http, ...facts } = error.extensions;
        return { status: 400, ...http, code: refused, sentence: error.message, facts };
    }
    if (isDatabaseAway(error)) {
        const headers = new Map([["retry-after", String(secondsAway)]]);
        return { status: 503, code: "DATABASE_AWAY", sentence: awaySentence, headers };
    }
    if (error instanceof StorageAway)
        return storageAway;
    if (error instanceof CutOff)
        return cutOff;
    const { code = "", statusCode = 500 } = error;
    const refusal = refusals[code];
    if (refusal)
        return refusal;
    if (statusCode >= 400 && statusCode < 500)
        return { status: statusCode, code: "BAD_REQUEST", sentence: "The request could not be read." };
    return { status: 500, code: "INTERNAL", sentence: "Something went wrong on our side." };
}
/** Answers an error in the shape of the graph's errors, and writes its facts down when it is ours. */
export function answerError(error, request, reply) {
    const { status, code, sentence, headers, facts } = errorAnswer(error);
    if (status >= 500)
        request.log.error({ err: error }, "failed");
    const correlationId = request.id;
    const message = status >= 500 ? `${sentence} Please quote ${correlationId} when you report it.` : sentence;
    return reply
        .code(status)
        .headers(Object.fromEntries(headers ?? []))
        .send({ errors: [{ message, extensions: { ...facts, code, correlationId } }] });
}
//# sourceMappingURL=error-answer.js.map