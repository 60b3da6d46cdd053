import { type IncomingHttpHeaders } from "node:http";
import type { FastifyInstance } from "fastify";
/** What to ask a server that listens on loopback. */
export interface Question {
    readonly url: string;
    readonly method?: "GET" | "POST";
    /** Text, or an object that is sent as JSON. */
    readonly payload?: string | object;
    readonly headers?: Readonly<Record<string, string>>;
}
export interface Answer {
    readonly statusCode: number;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
    /** The body as JSON, of whatever shape the test says it has. */
    json<T = Record<string, never>>(): T;
}
/** Lets a server listen on any free port and gives a way to ask it; paths and the Host header are sent as they stand. */
export declare function clientOf(server: FastifyInstance): Promise<(question: Question) => Promise<Answer>>;
