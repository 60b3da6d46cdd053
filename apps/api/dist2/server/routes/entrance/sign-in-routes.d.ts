import type { FastifyInstance } from "fastify";
import type { Database } from "../../../database/index.js";
import { type Cookies, type Issuer, type Sessions, type SignIn } from "../../../identity/index.js";
import type { Pages, WayIn } from "../pages.js";
/** What signing in at an issuer needs. */
export interface SignInRoutes {
    readonly database: Database;
    readonly signIn: SignIn;
    readonly issuers: readonly Issuer[];
    readonly sessions: Sessions;
    readonly cookies: Cookies;
    readonly pages: Pages;
    readonly now: () => Date;
}
/** Signing in at an issuer, out and back, and the page on which an invitation begins. What goes wrong is a page, not a riddle. */
export declare function signInRoutes(server: FastifyInstance, routes: SignInRoutes): Promise<void>;
export declare const waysIn: (issuers: readonly Issuer[]) => WayIn[];
