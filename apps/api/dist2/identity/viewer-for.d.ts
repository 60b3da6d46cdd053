import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Database } from "../database/index.js";
import type { Asker } from "./asker.js";
import type { Identity } from "./identity.js";
import type { Viewer } from "./viewer.js";
/** What the request and the day say besides who asks. */
export interface Asked {
    /** The provider's slug that the request names; null where it names none, and the session's choice counts. */
    readonly provider: string | null;
    readonly today: IsoDate;
}
/** What somebody who asks is to the provider, with the roles of the day. Throws an IdentityRefusal. */
export declare function viewerFor(database: Database, identity: Pick<Identity, "mayJoin">, asker: Asker, { provider, today }: Asked): Promise<Viewer>;
