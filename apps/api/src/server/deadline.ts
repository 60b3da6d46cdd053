import type { FastifyInstance } from "fastify";

/** A request that was not answered in time. */
export class DeadlinePassed extends Error {
  readonly code = "DEADLINE_PASSED";
  readonly status = 503;
  constructor() {
    super("The answer took too long: ask for less at once.");
  }
}

/**
 * Answers a request for its handler, status 503, when that has not begun to after so many milliseconds. What the handler
 * still does is limited by the database. The library's own `handlerTimeout` forgets every request that has a body.
 */
export function answerWithin(server: FastifyInstance, milliseconds: number): void {
  server.addHook("onRequest", async (_, reply) => {
    const timer = setTimeout(() => {
      if (!reply.sent) reply.send(new DeadlinePassed());
    }, milliseconds);
    reply.raw.once("close", () => clearTimeout(timer));
  });
}
