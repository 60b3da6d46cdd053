import { Crowd } from "./crowd.js";
const retryAfterSeconds = 1;
const least = 8;
/** Milliseconds; below the 500 that an accepted request is promised at the worst. */
const patience = 350;
/**
 * Turns a request away at once, status 503, while so many others are under way, or while they are so many that answers
 * have become slow: who waits in a long queue waits until the deadline and gets nothing. Questions about the server's
 * health are always answered.
 */
export function admitAtMost(server, most) {
    const crowd = new Crowd({ most, least, patience });
    server.addHook("onRequest", async (request, reply) => {
        if (request.url === "/livez" || request.url === "/readyz")
            return undefined;
        if (!crowd.enter()) {
            const message = "There is too much to answer at the moment: ask again in a second.";
            const extensions = { code: "OVERLOADED", correlationId: request.id };
            return reply
                .code(503)
                .header("retry-after", retryAfterSeconds)
                .send({ errors: [{ message, extensions }] });
        }
        // Also when the client goes away before it is answered.
        reply.raw.once("close", () => crowd.leave(reply.raw.writableFinished ? reply.elapsedTime : null));
        return undefined;
    });
}
//# sourceMappingURL=admission.js.map