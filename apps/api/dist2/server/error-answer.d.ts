import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
/** An error as a client sees it: a status, a code to act on, and a sentence with nothing of the inside. */
export interface ErrorAnswer {
    readonly status: number;
    readonly code: string;
    readonly sentence: string;
    readonly headers?: ReadonlyMap<string, string>;
    /** What else a client may act on. */
    readonly facts?: object;
}
/** What an error becomes. Anything unknown is ours, status 500. */
export declare function errorAnswer(error: FastifyError | Error): ErrorAnswer;
/** Answers an error in the shape of the graph's errors, and writes its facts down when it is ours. */
export declare function answerError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply;
