import type { FastifyInstance } from "fastify";
/**
 * Turns a request away at once, status 503, while so many others are under way, or while they are so many that answers
 * have become slow: who waits in a long queue waits until the deadline and gets nothing. Questions about the server's
 * health are always answered.
 */
export declare function admitAtMost(server: FastifyInstance, most: number): void;
