import type { Database } from "../database/index.js";
import type { Identity } from "./identity.js";
import type { Login } from "./login.js";
/** The providers that a login belongs to and its issuer may speak for, by name. */
export declare function membershipsOf(database: Database, identity: Pick<Identity, "mayJoin">, login: Login): Promise<{
    slug: string;
    name: string;
}[]>;
