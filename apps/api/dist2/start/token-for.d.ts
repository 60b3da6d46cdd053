import type { Database } from "../database/index.js";
import { type DemoIssuer } from "../identity/index.js";
/** A bearer token for somebody of the demo: `hub-director`, or `hub-director@moor`. Throws RangeError for anybody else. */
export declare function tokenFor(database: Database, issuer: DemoIssuer, typed: string): Promise<string>;
