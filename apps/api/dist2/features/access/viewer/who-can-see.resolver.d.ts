import type { GraphContext } from "../../../graph/context.js";
/** The access tables in sentences, as the provider has narrowed them. */
export declare class WhoCanSeeResolver {
    whoCanSee(act: string, field: string | null | undefined, context: GraphContext): Promise<string[]>;
}
