import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { GraphContext } from "../../../graph/context.js";
import { TermType } from "../vocabulary/term.type.js";
import { type ProviderRow } from "./provider.query.js";
/** Percent, where the provider has not set its own. */
export declare class ProviderResolver {
    provider(context: GraphContext): Promise<ProviderRow>;
    vocabulary(providers: readonly ProviderRow[], context: GraphContext): Promise<TermType[][]>;
    dataAsAt(providers: readonly ProviderRow[], context: GraphContext): Promise<(IsoInstant | null)[]>;
    reachedFromPercent(context: GraphContext): Promise<number>;
    today(context: GraphContext): IsoDate;
}
