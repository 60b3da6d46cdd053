import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Tenant, WriteUnit } from "../../database/index.js";
import { newSecret } from "../secret/secret.js";
import { type ServiceTokenRefusal, serviceTokenRefusal } from "./token-refusal.js";
import type { ServiceTokenWish } from "./token-wish.js";
import { serviceTokenTable } from "./token.table.js";

/** What every service token begins with, so that people and secret scanners know one when they see it. */
export const serviceTokenPrefix = "rvp_";

/** Who issues it, and what clock and chance give. */
export interface Issuing {
  readonly issuedBy: string;
  readonly now: IsoInstant;
  readonly newId: () => string;
  /** Of whoever is told why not; England's unless given. */
  readonly timeZone?: string | undefined;
}

/** A fresh token: its text is given this once and kept nowhere. */
export interface NewServiceToken {
  readonly id: string;
  readonly token: string;
}

/** Issues a service token inside the caller's transaction, or says what is wrong with what was wished. */
export async function issueServiceToken(
  unit: WriteUnit,
  { providerId }: Tenant,
  wish: ServiceTokenWish,
  { issuedBy, now, newId, timeZone }: Issuing,
): Promise<NewServiceToken | ServiceTokenRefusal> {
  const refusal = serviceTokenRefusal(wish, now, timeZone);
  if (refusal !== null) return refusal;
  const id = newId();
  const { text: token, hash: tokenHash } = newSecret(serviceTokenPrefix, providerId);
  const acts = [...new Set(wish.acts)];
  const roles = wish.roles.map(({ role, hubId, subjectId, schoolId }) => ({
    role,
    hubId,
    subjectId,
    schoolId,
  }));
  const { expiresAt } = wish;
  const fresh = { issuedBy, issuedAt: now, expiresAt, revokedAt: null, lastUsedAt: null };
  await unit.insert(serviceTokenTable, [
    { providerId, id, name: wish.name.trim(), tokenHash, acts, roles, ...fresh },
  ]);
  return { id, token };
}
