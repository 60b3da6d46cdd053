import { ProviderResolver } from "./provider/provider.resolver.js";

/** What the room adds to the graph. */
export const providerResolvers = [ProviderResolver] as const;
