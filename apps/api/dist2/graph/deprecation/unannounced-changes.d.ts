import { type GraphQLSchema } from "graphql";
/**
 * What of a schema breaks clients of the released one without having been deprecated there, a sentence each.
 *
 * What may go: a field, argument, input field or enum value that the release marks as deprecated, and a type to which
 * nothing else in the release leads. Changed defaults break too: the same question gets another answer.
 *
 * @example unannouncedChanges(buildSchema("type Query { a: Int b: Int }"), buildSchema("type Query { a: Int }"))
 *   // => ["Query.b was removed."]
 */
export declare function unannouncedChanges(released: GraphQLSchema, next: GraphQLSchema): string[];
