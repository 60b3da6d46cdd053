import type { GraphQLResolveInfo } from "graphql";
/**
 * Keeps what follows from a field's selection alone with its place in the document, so that it is worked out once for a
 * document that is asked again. A selection with `@skip` or `@include` is looked at each time.
 */
export declare function keptBySelection<Kept extends object>(workOut: (info: GraphQLResolveInfo) => Kept): (info: GraphQLResolveInfo) => Kept;
