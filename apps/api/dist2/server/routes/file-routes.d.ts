import type { FastifyInstance } from "fastify";
import type { Database } from "../../database/index.js";
import { type Clock } from "../../graph/index.js";
import type { Files } from "./files.js";
import { type RequestsOfViewers } from "./viewers-of-requests.js";
/** What the routes of files need besides who asks. */
export interface FileRoutes extends RequestsOfViewers {
    readonly files: Files;
    /** The database as the graph has it: what is written is sealed and told. */
    readonly rows: Pick<Database, "read" | "write">;
    readonly clock: Clock;
}
/**
 * `POST /files?traineeId=…&name=…` takes one file as the body, under an `idempotency-key`; `GET /files/<id>` gives one as an
 * attachment, never to be shown in a page of ours.
 */
export declare function fileRoutes(server: FastifyInstance, routes: FileRoutes): Promise<void>;
