import type pg from "pg";
/** Number of a bench provider, from 1, and how many trainees its one cohort has. */
export interface BenchProvider {
    readonly number: number;
    readonly trainees: number;
}
/** The id of the n-th row of a kind of one provider. */
export declare const benchId: (kind: string, provider: number, n: number) => string;
export declare const kindOf: {
    readonly provider: "00000001";
    readonly hub: "00000002";
    readonly school: "00000003";
    readonly subject: "00000004";
    readonly person: "00000005";
    readonly framework: "00000006";
    readonly strand: "00000007";
    readonly level: "00000008";
    readonly cohort: "00000009";
    readonly point: "0000000a";
    readonly trainee: "0000000b";
    readonly placement: "0000000c";
    readonly judgement: "0000000d";
};
/** Fills one provider with a cohort of so many trainees: 5 hubs, 220 schools, 20 subjects, 6 strands, 3 review points. */
export declare function fillProvider(client: pg.Client, { number, trainees }: BenchProvider): Promise<void>;
