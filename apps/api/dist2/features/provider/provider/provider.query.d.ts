import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { GraphContext } from "../../../graph/context.js";
/** The provider as its own requests may see it. */
export interface ProviderRow {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly isDemo: boolean;
}
/** The viewer's provider; nothing of any other can be read. */
export declare function readProvider(context: GraphContext): Promise<ProviderRow>;
/** When the newest judgement or file came in; null when nothing has. */
export declare function readDataAsAt(context: GraphContext): Promise<IsoInstant | null>;
