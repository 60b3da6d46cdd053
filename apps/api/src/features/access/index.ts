import { RoleHoldingResolver } from "./role-holding.resolver.js";
import { ViewerResolver } from "./viewer.resolver.js";

/** What the room adds to the graph. */
export const accessResolvers = [RoleHoldingResolver, ViewerResolver] as const;
