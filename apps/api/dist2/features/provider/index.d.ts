import { ProviderResolver } from "./provider/provider.resolver.js";
export { settingsWithin } from "./setting/settings-within.js";
/** What the room adds to the graph. */
export declare const providerResolvers: readonly [typeof ProviderResolver];
