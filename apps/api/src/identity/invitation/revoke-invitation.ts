import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Tenant, WriteUnit } from "../../database/index.js";

/** Ends a link that nobody has used yet; false when there is none to end. */
export async function revokeInvitation(
  unit: WriteUnit,
  { providerId }: Tenant,
  { invitationId, now }: { readonly invitationId: string; readonly now: IsoInstant },
): Promise<boolean> {
  const ended = await unit.affected(
    `update invitation set revoked_at = $1
      where provider_id = $2 and id = $3 and accepted_at is null and revoked_at is null`,
    [now, providerId, invitationId],
  );
  return ended === 1;
}
