import { type DocumentNode, type GraphQLSchema } from "graphql";
import type { GraphContext } from "../../graph/context.js";
import type { Executor } from "../../graph/execution/executor.js";
import type { MatrixLine } from "./matrix/lines.js";
/** A question that asks for one line or several, and how its answer is read. */
export interface Question {
    readonly lines: readonly MatrixLine[];
    readonly document: DocumentNode;
    /** What became of each line. */
    readonly outcomesOf: (data: unknown, targetPersonId: string) => string[];
}
/**
 * Lines as questions: parts of the same rows are asked for together.
 *
 * @param isAlone whether a line is asked by itself: what is refused would take the others with it.
 * @throws RangeError for a line that there is no way to ask.
 */
export declare function questionsOf(lines: readonly MatrixLine[], schema: GraphQLSchema, isAlone: (line: MatrixLine) => boolean): Question[];
/** Asks a question. What is neither answered nor refused is told as it is. */
export declare function ask({ lines, document, outcomesOf }: Question, executor: Executor, context: GraphContext, targetPersonId: string): Promise<string[]>;
