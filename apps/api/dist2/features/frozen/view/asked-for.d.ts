import type { FrozenAudience } from "@reviewpoint/domain/access";
import type { GraphContext } from "../../../graph/context.js";
/** What a question of the app is answered, or why it is not. */
export type Answered = {
    readonly answer: Readonly<Record<string, unknown>>;
} | {
    readonly reason: string;
};
/** Asks a question of the app as the audience may see the answer. */
export declare function askedFor(audience: FrozenAudience, documentId: string, variables: Readonly<Record<string, unknown>>, context: GraphContext): Promise<Answered>;
