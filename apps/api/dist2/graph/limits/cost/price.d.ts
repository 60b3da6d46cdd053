import { type GraphQLField, type GraphQLSchema } from "graphql";
/** What one field of the schema costs, and how long its list is. */
export interface Price {
    readonly weight: number;
    /** One object; a page, whose `nodes` and `edges` are as long as `first` says; or a list of about so many. */
    readonly size: {
        readonly kind: "one";
    } | {
        readonly kind: "page";
    } | {
        readonly kind: "list";
        readonly assumed: number;
    };
    /** Whether this is the list of a page, as long as the page. */
    readonly isOfPage: boolean;
    readonly perArgument: Readonly<Record<string, number>>;
}
type Field = GraphQLField<unknown, unknown>;
/** The prices of every field of a schema, by field. */
export declare function pricesOf(schema: GraphQLSchema): ReadonlyMap<Field, Price>;
/** Points for each object of a type: as declared, else one; an interface or union is as dear as its types say inside. */
export declare function objectWeight(type: {
    readonly extensions: unknown;
}): number;
export {};
