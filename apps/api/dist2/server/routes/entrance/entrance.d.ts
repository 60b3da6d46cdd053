import type { FastifyInstance } from "fastify";
import type { Database } from "../../../database/index.js";
import { Cookies, type DemoIssuer, Identity, type SignInSettings } from "../../../identity/index.js";
import type { Pages } from "../pages.js";
/** What the way in is made of. */
export interface EntranceParts {
    readonly database: Database;
    readonly pages: Pages;
    readonly signIn: SignInSettings | null;
    readonly demo: DemoIssuer | null;
    readonly now: () => Date;
}
/** Who is believed to be who, and the routes by which people come in and go out. */
export declare function entrance({ database, pages, signIn, demo, now }: EntranceParts): {
    authentication: {
        identity: Identity;
        cookies: Cookies;
    };
    cookies: Cookies;
    address: string | null;
    ways: import("../pages.js").WayIn[];
    routes: (server: FastifyInstance) => Promise<void>;
};
