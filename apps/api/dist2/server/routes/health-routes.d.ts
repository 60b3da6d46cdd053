import type { FastifyInstance } from "fastify";
import type { Database } from "../../database/index.js";
/** `/livez`: the process answers. `/readyz`: it can serve, which ends when it is asked to stop or the database is away. */
export declare function healthRoutes(server: FastifyInstance, database: Pick<Database, "identify">, isStopping: () => boolean): void;
