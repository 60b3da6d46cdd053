import type { ReadUnit } from "../../database/index.js";
import type { ServiceTokenRow } from "./token.table.js";
/** A service token as administrators see it: everything but the secret. */
export type ListedServiceToken = Omit<ServiceTokenRow, "providerId" | "tokenHash">;
/** The provider's service tokens, newest first, ended ones too. */
export declare function listServiceTokens(unit: ReadUnit): Promise<ListedServiceToken[]>;
