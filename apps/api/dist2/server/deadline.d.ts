import type { FastifyInstance } from "fastify";
declare module "fastify" {
    interface FastifyContextConfig {
        /** Milliseconds in which this route answers, where that is not as usual. */
        readonly deadline?: number;
    }
}
/** A request that was not answered in time. */
export declare class DeadlinePassed extends Error {
    readonly code = "DEADLINE_PASSED";
    readonly status = 503;
    constructor();
}
/**
 * Answers a request for its handler, status 503, when that has not begun to after so many milliseconds. What the handler
 * still does is limited by the database. The library's own `handlerTimeout` forgets every request that has a body.
 */
export declare function answerWithin(server: FastifyInstance, milliseconds: number): void;
