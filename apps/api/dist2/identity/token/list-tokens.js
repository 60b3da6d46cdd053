/** The provider's service tokens, newest first, ended ones too. */
export function listServiceTokens(unit) {
    return unit.rows(`select id, name, acts, roles, issued_by as "issuedBy", issued_at as "issuedAt", expires_at as "expiresAt",
        revoked_at as "revokedAt", last_used_at as "lastUsedAt"
      from service_token order by issued_at desc, id`);
}
//# sourceMappingURL=list-tokens.js.map