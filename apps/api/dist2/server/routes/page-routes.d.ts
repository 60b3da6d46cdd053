import type { FastifyInstance } from "fastify";
import type { Database } from "../../database/index.js";
import { type Clock, type Execute } from "../../graph/index.js";
import { type Authentication, type Cookies, type Identity } from "../../identity/index.js";
import type { Budgets } from "../rates/budgets.js";
import type { Pages, WayIn } from "./pages.js";
import type { OwnAddress } from "./same-site.js";
import type { TrustedDocuments } from "./trusted-documents.js";
/** What the pages' route needs besides the pages. */
export interface PageRoutes {
    readonly database: Database;
    readonly pages: Pages;
    readonly execute: Execute;
    /** The same where a form was sent: it may write. */
    readonly perform: Execute;
    readonly authentication: Authentication & {
        readonly identity: Identity;
    };
    readonly cookies: Cookies;
    readonly address: OwnAddress;
    readonly today: () => string;
    readonly offersPersonas: boolean;
    readonly documents: TrustedDocuments;
    readonly budgets: Budgets;
    readonly clock: Clock;
    readonly ways: readonly WayIn[];
}
/** Every other address is a page of the app, rendered here with answers that the visitor may see. */
export declare function pageRoutes(server: FastifyInstance, routes: PageRoutes): Promise<void>;
