import type { FastifyInstance } from "fastify";
import type { Readable } from "node:stream";
import type { Database } from "../../database/index.js";
import { type GraphContext } from "../../graph/index.js";
import { type Authentication, type Identity } from "../../identity/index.js";
import type { Budgets } from "../rates/budgets.js";
/** Gives a pack as a file; or why it does not. */
export type TakeOutPack = (id: string, format: string, context: GraphContext) => Promise<{
    readonly body: Readable;
    readonly mediaType: string;
    readonly name: string;
} | "not found" | "not allowed" | "no printer">;
/** What the route of packs needs. */
export interface PackRoutes {
    readonly database: Database;
    readonly rows: Pick<Database, "read" | "write">;
    readonly authentication: Authentication & {
        readonly identity: Identity;
    };
    readonly budgets: Budgets;
    readonly today: () => string;
    readonly takeOut: TakeOutPack;
}
/** `GET /frozen/<id>/pack/<format>`: a frozen pack as a file, with an entry in the audit trail that it left. */
export declare function packRoutes(server: FastifyInstance, routes: PackRoutes): Promise<void>;
