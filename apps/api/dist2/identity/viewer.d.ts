import type { Tightening } from "@reviewpoint/domain/access";
import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Tenant } from "../database/index.js";
import type { RoleHolding } from "./role-holding.js";
import type { Scope } from "./scope.js";
/** Who asks, in which provider, with which roles today. Made anew for each request, so that a role taken away ends at once. */
export interface Viewer extends Tenant {
    /** The provider's short name in addresses and in the `x-provider` header. */
    readonly slug: string;
    readonly personId: string;
    readonly roles: readonly RoleHolding[];
    readonly scope: Scope;
    /** Whether the provider has hubs; where it has none, whoever directs a hub directs the whole. Has, unless given. */
    readonly hasHubs?: boolean;
    /** What the provider has narrowed of who may see what; nothing unless given. */
    readonly tightenings?: readonly Tightening[];
    /** The day on which the request is answered. */
    readonly today: IsoDate;
}
