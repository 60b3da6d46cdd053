import { type DocumentNode, type GraphQLSchema } from "graphql";
import type { GraphContext } from "../context.js";
/** The fields of types that somebody asks for, as `Type.field`. */
export type AskedFields = ReadonlySet<string>;
/**
 * The fields that an operation asks for, wherever they stand in it. They are worked out once for one that is asked again,
 * unless variables decide by `@skip` or `@include` what is asked.
 */
export declare class FieldsOfOperations {
    #private;
    constructor(schema: GraphQLSchema);
    /** null where there is no such operation, or its variables are not of their types: it is going to be refused. */
    of(document: DocumentNode, operationName: string | null, given: Readonly<Record<string, unknown>>): AskedFields | null;
}
/**
 * Remembers what a question asks for, before anything of it is answered, as long as it lasts. What was noted first stays:
 * rows may have been read by it.
 */
export declare function noteAsked(fields: AskedFields, context: GraphContext): void;
/** Whether a question asks for a field of a type anywhere. Of a question that nobody has noted, everything is taken to be asked. */
export declare const isAsked: (field: string, context: GraphContext) => boolean;
