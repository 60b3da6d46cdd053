import type pg from "pg";
/**
 * Functions with which a graph made from tables can answer questions about a cohort, written as its users would: plain SQL
 * over the same rows, under the same row security, because a function runs as who asks.
 */
export declare function createCohortFunctions(client: pg.Client): Promise<void>;
