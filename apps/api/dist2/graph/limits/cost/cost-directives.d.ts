import { GraphQLDirective } from "graphql";
/** The directives with which the schema says what it costs to ask. */
export declare const costDirectives: readonly GraphQLDirective[];
