import type { FastifyInstance } from "fastify";
import type { Budgets } from "./budgets.js";
/** Counts every request of these routes against its address: for routes that anybody may ask, such as signing in. */
export declare function limitAttempts(routes: FastifyInstance, budgets: Budgets): void;
