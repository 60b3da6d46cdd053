import { GraphQLScalarType } from "graphql";
/** A calendar day. Rows already carry ISO text, so that nothing is parsed on the way out. */
export declare const DateScalar: GraphQLScalarType<string, string>;
/** An instant with its zone, as ISO text. */
export declare const DateTimeScalar: GraphQLScalarType<string, string>;
/** The argument that asks for the record as it stood. */
export declare const asOfHelp: {
    readonly nullable: true;
    readonly description: "As the record stood at this instant: what came in later is left out.";
};
