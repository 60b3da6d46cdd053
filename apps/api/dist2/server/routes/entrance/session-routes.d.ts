import type { FastifyInstance } from "fastify";
import { type Cookies, type Issuer, type Sessions } from "../../../identity/index.js";
import type { Pages } from "../pages.js";
import { type OwnAddress } from "../same-site.js";
/** What changing and ending a session needs. */
export interface SessionRoutes {
    readonly sessions: Sessions;
    readonly cookies: Cookies;
    readonly issuers: readonly Issuer[];
    readonly pages: Pages;
    readonly address: OwnAddress;
}
/** Choosing the provider to look at, and signing out: here, or on every device. */
export declare function sessionRoutes(server: FastifyInstance, routes: SessionRoutes): Promise<void>;
