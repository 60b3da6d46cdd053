import type { OutsideUnit } from "../../../database/index.js";
/** The provider with a slug, as its row tells. */
export interface KnownProvider {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly isDemo: boolean;
}
/** Finds a provider by its slug; null when there is none. Providers are only seen by the owner of the schema. */
export declare function findProvider(owner: OutsideUnit, slug: string): Promise<KnownProvider | null>;
/** Every provider, by slug. */
export declare function allProviders(owner: OutsideUnit): Promise<KnownProvider[]>;
