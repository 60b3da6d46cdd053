import type { ProviderRow } from "./provider.query.js";
export declare class ProviderType implements ProviderRow {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly isDemo: boolean;
}
