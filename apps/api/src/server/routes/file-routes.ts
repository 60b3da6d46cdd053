import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Readable } from "node:stream";
import type { Database } from "../../database/index.js";
import { BytesMissing } from "../../files/index.js";
import { type Clock, createContext, Refusal } from "../../graph/index.js";
import { payersOf } from "../rates/payers.js";
import { attachment } from "./attachment.js";
import type { Files } from "./files.js";
import { type RequestsOfViewers, viewersOfRequests } from "./viewers-of-requests.js";

/** What the routes of files need besides who asks. */
export interface FileRoutes extends RequestsOfViewers {
  readonly files: Files;
  /** The database as the graph has it: what is written is sealed and told. */
  readonly rows: Pick<Database, "read" | "write">;
  readonly clock: Clock;
}

/** Milliseconds for a file to come in: a large one over a school's line takes its time. */
const uploadDeadline = 120_000;
/** Milliseconds in which the rest of a file that was refused may still come, so that its sender reads why. */
const patience = 2_000;
const filePoints = 100;
const keys = /^[\w-]{16,100}$/u;

/** The status of refusals that have one of their own; 422 is that of the others. */
const statuses: Readonly<Record<string, number>> = {
  ...{ NOT_ALLOWED: 403, NOT_FOUND: 404, KEY_REUSED: 409, FILE_ALREADY_KEPT: 409 },
  ...{ FILE_TOO_LARGE: 413, FILE_TYPE_NOT_TAKEN: 415 },
};

/**
 * `POST /files?traineeId=…&name=…` takes one file as the body, under an `idempotency-key`; `GET /files/<id>` gives one as an
 * attachment, never to be shown in a page of ours.
 */
export async function fileRoutes(server: FastifyInstance, routes: FileRoutes): Promise<void> {
  const { files, rows, budgets, clock } = routes;
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", (_request, payload, done) => done(null, payload));

  const contextOf = async (request: FastifyRequest, doing: "anything" | "reading") => {
    const viewer = await viewersOfRequests(routes, doing)(request);
    if (viewer === null) throw new Refusal("UNAUTHENTICATED", "Sign in, or send a token.");
    const payers = payersOf(request, viewer);
    budgets.requireOpen(payers);
    await budgets.spend(payers, filePoints);
    return createContext(rows, viewer, budgets.purse(payers), clock);
  };

  server.post<{ Querystring: Readonly<Record<string, unknown>> }>(
    "/files",
    { config: { deadline: uploadDeadline } },
    async (request, reply) => {
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
      const content = (request.body ?? request.raw) as Readable;
      const taken = await files.take({ traineeId, name, idempotencyKey: key, length, content }, context);
      if (!("refused" in taken))
        return reply.code(201).send({ ...taken.file, address: `/files/${taken.file.id}` });
      endLater(request);
      return refuse(reply, statuses[taken.refused.code] ?? 422, taken.refused);
    },
  );

  server.get<{ Params: { id: string } }>("/files/:id", async (request, reply) => {
    const context = await contextOf(request, "reading");
    const file = await files.give(request.params.id, context).catch((error: unknown) => {
      if (error instanceof BytesMissing) request.log.error({ err: error }, "the bytes of a file are missing");
      if (error instanceof BytesMissing) return null;
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

function refuse(
  reply: FastifyReply,
  status: number,
  { code, message, ...facts }: { readonly code: string; readonly message: string },
): FastifyReply {
  const extensions = { ...facts, code, correlationId: reply.request.id };
  return reply.code(status).send({ errors: [{ message, extensions }] });
}

/** Lets the rest of what was refused come for a moment, and no longer. */
function endLater(request: FastifyRequest): void {
  setTimeout(() => {
    if (!request.raw.complete) request.raw.destroy();
  }, patience).unref();
}
