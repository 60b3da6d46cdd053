import { BytesMissing } from "../../files/index.js";
import { createContext, Refusal } from "../../graph/index.js";
import { payersOf } from "../rates/payers.js";
import { attachment } from "./attachment.js";
import { viewersOfRequests } from "./viewers-of-requests.js";
/** Milliseconds for a file to come in: a large one over a school's line takes its time. */
const uploadDeadline = 120_000;
/** Milliseconds in which the rest of a file that was refused may still come, so that its sender reads why. */
const patience = 2_000;
const filePoints = 100;
const keys = /^[\w-]{16,100}$/u;
/** The status of refusals that have one of their own; 422 is that of the others. */
const statuses = {
    ...{ NOT_ALLOWED: 403, NOT_FOUND: 404, KEY_REUSED: 409, FILE_ALREADY_KEPT: 409 },
    ...{ FILE_TOO_LARGE: 413, FILE_TYPE_NOT_TAKEN: 415 },
};
/**
 * `POST /files?traineeId=…&name=…` takes one file as the body, under an `idempotency-key`; `GET /files/<id>` gives one as an
 * attachment, never to be shown in a page of ours.
 */
export async function fileRoutes(server, routes) {
    const { files, rows, budgets, clock } = routes;
    server.removeAllContentTypeParsers();
    server.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    const contextOf = async (request, doing) => {
        const viewer = await viewersOfRequests(routes, doing)(request);
        if (viewer === null)
            throw new Refusal("UNAUTHENTICATED", "Sign in, or send a token.");
        const payers = payersOf(request, viewer);
        budgets.requireOpen(payers);
        await budgets.spend(payers, filePoints);
        return createContext(rows, viewer, budgets.purse(payers), clock);
    };
    server.post("/files", { config: { deadline: uploadDeadline } }, async (request, reply) => {
        const { traineeId, name } = request.query;
        const context = await contextOf(request, "anything");
        const key = request.headers["idempotency-key"];
        if (typeof key !== "string" || !keys.test(key))
            return refuse(reply, 400, {
                code: "BAD_REQUEST",
                message: "Send an idempotency-key of 16 to 100 letters, digits, hyphens or underscores.",
            });
        if (typeof traineeId !== "string" || typeof name !== "string")
            return refuse(reply, 400, {
                code: "BAD_REQUEST",
                message: "Name traineeId and name in the address.",
            });
        const announced = request.headers["content-length"];
        const length = announced === undefined ? null : Number(announced);
        const content = (request.body ?? request.raw);
        const taken = await files.take({ traineeId, name, idempotencyKey: key, length, content }, context);
        if (!("refused" in taken))
            return reply.code(201).send({ ...taken.file, address: `/files/${taken.file.id}` });
        endLater(request);
        return refuse(reply, statuses[taken.refused.code] ?? 422, taken.refused);
    });
    server.get("/files/:id", async (request, reply) => {
        const context = await contextOf(request, "reading");
        const file = await files.give(request.params.id, context).catch((error) => {
            if (error instanceof BytesMissing)
                request.log.error({ err: error }, "the bytes of a file are missing");
            if (error instanceof BytesMissing)
                return null;
            throw error;
        });
        if (file === null)
            return refuse(reply, 404, { code: "NOT_FOUND", message: "There is no such file, or not for you." });
        return reply
            .headers({
            "content-type": file.mediaType,
            "content-length": file.bytes,
            "content-disposition": attachment(file.name),
            "cache-control": "private, no-store",
            "content-security-policy": "default-src 'none'; sandbox",
        })
            .send(file.content);
    });
}
function refuse(reply, status, { code, message, ...facts }) {
    const extensions = { ...facts, code, correlationId: reply.request.id };
    return reply.code(status).send({ errors: [{ message, extensions }] });
}
/** Lets the rest of what was refused come for a moment, and no longer. */
function endLater(request) {
    setTimeout(() => {
        if (!request.raw.complete)
            request.raw.destroy();
    }, patience).unref();
}
//# sourceMappingURL=file-routes.js.map