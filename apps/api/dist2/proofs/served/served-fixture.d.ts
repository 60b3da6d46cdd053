import type { FastifyInstance } from "fastify";
import type { Database } from "../../database/index.js";
import { type Role } from "../../identity/index.js";
import { type ServerParts } from "../../server/index.js";
/** The whole server over a small invented provider, as it is when it runs, and a token of its line manager. */
export interface ServedFixture {
    readonly server: FastifyInstance;
    readonly database: Database;
    readonly token: string;
    /** A token of whoever holds a role. */
    tokenOf(role: Role): Promise<string>;
    /** Lines of the server's log. */
    readonly log: readonly string[];
    close(): Promise<void>;
}
/** Makes a database of its own, fills it and builds the server, which does not listen yet. */
export declare function servedFixture(parts?: Partial<ServerParts>): Promise<ServedFixture>;
