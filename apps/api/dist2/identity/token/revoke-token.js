/** Ends a service token from the next request on; false when there is none to end. */
export async function revokeServiceToken(unit, { providerId }, { tokenId, now }) {
    const ended = await unit.affected("update service_token set revoked_at = $1 where provider_id = $2 and id = $3 and revoked_at is null", [now, providerId, tokenId]);
    return ended === 1;
}
//# sourceMappingURL=revoke-token.js.map