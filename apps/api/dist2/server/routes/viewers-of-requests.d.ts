import type { FastifyRequest } from "fastify";
import type { Database } from "../../database/index.js";
import { type Authentication, type Identity, type Viewer } from "../../identity/index.js";
import type { Budgets } from "../rates/budgets.js";
import { type OwnAddress } from "./same-site.js";
/** What is needed to tell who sent a request. */
export interface RequestsOfViewers {
    readonly database: Database;
    readonly authentication: Authentication & {
        readonly identity: Identity;
    };
    readonly address: OwnAddress;
    readonly today: () => string;
    readonly budgets: Budgets;
}
/**
 * Tells who sent a request; null for one that names nobody. Whoever is not believed pays by their address; others who come
 * from there are asked who they are all the same.
 *
 * @param doing `reading` lets a session follow a link, which sends no form token along.
 */
export declare function viewersOfRequests({ database, authentication, address, today, budgets }: RequestsOfViewers, doing?: "anything" | "reading"): (request: FastifyRequest) => Promise<Viewer | null>;
