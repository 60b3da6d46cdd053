import type { FastifyRequest } from "fastify";
import { type Viewer } from "../../identity/index.js";
import type { Payers } from "./budgets.js";
/** Who pays for a request: the person and the token or session they came with; the address, for one that is nobody's. */
export declare function payersOf(request: Pick<FastifyRequest, "headers" | "ip">, viewer: Viewer | null): Payers;
