/** One thing that must hold of the database's own catalogue before anything is served. */
export interface CatalogueRule {
    /** What must hold, as a sentence. */
    readonly rule: string;
    /** SQL whose rows are the offenders, each one text column `offender`; no row when the rule holds. */
    readonly offenders: string;
}
/** The role that every request runs as. */
export declare const appRole = "reviewpoint_app";
/** The only tables without row security: the app's role reaches them through functions alone. */
export declare const outsideTables: readonly ["provider", "login", "membership", "login_session", "sign_in_attempt", "schema_migration"];
/** The functions that read and write outside tables with their owner's rights. */
export declare const trustedFunctions: readonly ["memberships_of(text,text)", "this_provider()", "demo_logins()", "begin_sign_in(text,text,text,uuid,text,timestamp with time zone,timestamp with time zone)", "take_sign_in(text,timestamp with time zone)", "begin_session(text,text,text,text,timestamp with time zone,timestamp with time zone)", "session_of(text)", "touch_session(text,timestamp with time zone)", "choose_provider(text,text)", "end_session(text)", "end_every_session(text)", "link_login(uuid,text,text,uuid)", "unlink_logins(uuid)", "linked_logins()"];
/** SQL: every table of the public schema that holds providers' rows, with its oid and name. */
export declare const tenantTable: string;
export declare const outsideTableNames: string;
export declare const trustedFunctionNames: string;
