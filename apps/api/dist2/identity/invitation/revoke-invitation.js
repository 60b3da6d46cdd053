/** Ends a link that nobody has used yet; false when there is none to end. */
export async function revokeInvitation(unit, { providerId }, { invitationId, now }) {
    const ended = await unit.affected(`update invitation set revoked_at = $1
      where provider_id = $2 and id = $3 and accepted_at is null and revoked_at is null`, [now, providerId, invitationId]);
    return ended === 1;
}
//# sourceMappingURL=revoke-invitation.js.map