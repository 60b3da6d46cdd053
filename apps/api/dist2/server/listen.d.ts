import type { FastifyInstance } from "fastify";
interface Place {
    readonly host: string;
    readonly port: number;
}
/**
 * Starts to listen and gives the address to open. Throws, naming PORT or HOST, where that is not possible. The library's
 * own line about it is left out: what is read at a start is written for people, and the log begins with the first request.
 */
export declare function listen(server: Pick<FastifyInstance, "listen" | "log">, { host, port }: Place): Promise<string>;
/** Throws as `listen` would, before the long work of a first start begins. */
export declare function requireFreePort(place: Place): Promise<void>;
export {};
