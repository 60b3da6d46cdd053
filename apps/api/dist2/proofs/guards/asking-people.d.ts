import { type AccessRole } from "@reviewpoint/domain/access";
import type { Database } from "../../database/index.js";
import { type Viewer } from "../../identity/index.js";
/**
 * How somebody who asks is related to the target. `own`: is the trainee. `ended`: had every relation, and a role that
 * ended yesterday. `left`: holds the role at a school from which the trainee has gone for a time. `none`: is related to another one.
 */
export declare const matrixRelations: readonly ["own", "caseload", "school", "subject", "hub", "provider", "ended", "left", "none"];
export type MatrixRelation = (typeof matrixRelations)[number];
/** Somebody who asks: a person with one role, and a login. */
export interface Asker {
    readonly role: AccessRole;
    readonly relation: MatrixRelation;
    readonly personId: string;
    readonly login: {
        readonly issuer: string;
        readonly subject: string;
    };
}
/** One person for each role and relation. */
export declare const askers: readonly Asker[];
/** Somebody who asks, as they are when they have signed in. */
export declare function viewerAs(database: Database, { role, relation }: Pick<Asker, "role" | "relation">): Promise<Viewer>;
/** Puts everybody who asks into the fixture's provider, with logins, roles and the reach that these make. */
export declare function insertAskers(database: Database): Promise<void>;
/** Fills what of the target the fixture leaves empty, and lets it be on the watch list. */
export declare function completeTarget(database: Database): Promise<void>;
/** Makes a person the trainee about whom the matrix is asked. */
export declare function becomeTarget(database: Database, personId: string): Promise<void>;
