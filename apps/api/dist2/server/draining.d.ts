import type { FastifyInstance } from "fastify";
/**
 * Lets a server that is asked to close do so as soon as every request under way is answered. The library alone waits for
 * connections on which nobody asks anything any more, and for those that browsers open before they ask.
 */
export declare function closeOnceAnswered(server: FastifyInstance): void;
