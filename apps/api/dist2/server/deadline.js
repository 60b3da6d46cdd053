/** A request that was not answered in time. */
export class DeadlinePassed extends Error {
    code = "DEADLINE_PASSED";
    status = 503;
    constructor() {
        super("The answer took too long: ask for less at once.");
    }
}
/**
 * Answers a request for its handler, status 503, when that has not begun to after so many milliseconds. What the handler
 * still does is limited by the database. The library's own `handlerTimeout` forgets every request that has a body.
 */
export function answerWithin(server, milliseconds) {
    server.addHook("onRequest", async (request, reply) => {
        const timer = setTimeout(() => {
            if (!reply.sent)
                reply.send(new DeadlinePassed());
        }, request.routeOptions.config.deadline ?? milliseconds);
        reply.raw.once("close", () => clearTimeout(timer));
    });
}
//# sourceMappingURL=deadline.js.map