import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Database } from "../database/index.js";
import type { Login } from "./login.js";
import type { Viewer } from "./viewer.js";
/**
 * Who a login is in the provider that the request names (its slug; a login with one provider need not), with the roles
 * held on this day and the rules in force. The demo's issuer is believed for demo providers only, and any other for those that `mayJoin` admits.
 */
export declare function loadViewer(database: Database, login: Login, named: string | null, today: IsoDate, mayJoin?: (slug: string) => boolean): Promise<Viewer>;
