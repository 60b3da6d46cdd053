/** The served schema as text, with descriptions and costs, types and fields by name: what `schema.graphql` holds. */
export declare function printGraphSchema(): string;
