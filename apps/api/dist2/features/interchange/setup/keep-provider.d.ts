import type { ProviderSetup } from "@reviewpoint/domain/interchange";
import type { OutsideUnit } from "../../../database/index.js";
import type { ListChanges } from "./keep-list.js";
import { type KnownProvider } from "./known-provider.js";
/** Adds a provider or renames it. A provider that is there never becomes a demonstration. */
export declare function keepProvider(owner: OutsideUnit, { slug, name, isDemo }: ProviderSetup["provider"], now: string, newId: () => string): Promise<{
    readonly provider: KnownProvider;
    readonly change: ListChanges;
}>;
