/** A row as its table keeps it: with the provider whose row it is, which no row of the graph carries. */
export type Stored<Row> = Row & {
    readonly providerId: string;
};
/** The column that every table of a provider begins with. */
export declare const providerColumn: {
    readonly name: "provider_id";
    readonly type: "uuid";
    readonly primary: true;
};
