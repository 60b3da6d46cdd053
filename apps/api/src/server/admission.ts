import type { FastifyInstance } from "fastify";

const retryAfterSeconds = 1;

/**
 * Turns a request away at once, status 503, while so many others are under way: who waits in a long queue waits until the
 * deadline and gets nothing. Questions about the server's health are always answered.
 */
export function admitAtMost(server: FastifyInstance, most: number): void {
  let underWay = 0;
  server.addHook("onRequest", async (request, reply) => {
    if (request.url === "/livez" || request.url === "/readyz") return undefined;
    if (underWay >= most) {
      const message = "There is too much to answer at the moment: ask again in a second.";
      const extensions = { code: "OVERLOADED", correlationId: request.id };
      return reply
        .code(503)
        .header("retry-after", retryAfterSeconds)
        .send({ errors: [{ message, extensions }] });
    }
    underWay += 1;
    // Also when the client goes away before it is answered.
    reply.raw.once("close", () => {
      underWay -= 1;
    });
    return undefined;
  });
}
