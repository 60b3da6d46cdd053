import type { FastifyInstance } from "fastify";
import type { Database } from "../../../database/index.js";
import { type Cookies, type Sessions } from "../../../identity/index.js";
/** What choosing somebody of the demo needs. */
export interface DemoRoutes {
    readonly database: Database;
    readonly sessions: Sessions;
    readonly cookies: Cookies;
    /** Whether the demo's sign-in runs here: on loopback, while no other is set up. */
    readonly isOffered: boolean;
}
/** Signing in as one of the demo's people. */
export declare function demoRoutes(server: FastifyInstance, routes: DemoRoutes): Promise<void>;
