import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphContext } from "../context.js";
import { type Guard } from "./guard-operation.js";
/**
 * Looks at each operation before it runs, takes its cost out of the sender's purse, and says both in `extensions.cost`.
 * A document that comes to nothing is paid for too, so that nobody sends them for ever.
 */
export declare function limitPlugin(guard: Guard): ApolloServerPlugin<GraphContext>;
