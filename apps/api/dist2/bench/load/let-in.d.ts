import type pg from "pg";
/** The name under which the demo's issuer knows the line manager of a bench provider. */
export declare const subjectOf: (provider: number) => string;
/** Lets somebody of each provider sign in: the demo's issuer is believed for demo providers only. */
export declare function letIn(client: pg.Client, providers: number): Promise<void>;
