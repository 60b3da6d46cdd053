import { type Tightening } from "@reviewpoint/domain/access";
import type { ServiceGrant } from "./verify-token.js";
/** Rules that leave a token's roles the acts that it was issued for, and nothing else that they could do. */
export declare function onlyActs({ acts, roles }: Pick<ServiceGrant, "acts" | "roles">): Tightening[];
