import sql from "sql-template-tag";
/** The condition that a row of `evidence_link` was not taken back. */
export const standingLink = sql `not exists (select from evidence_link_withdrawal withdrawn
  where withdrawn.provider_id = evidence_link.provider_id and withdrawn.link_id = evidence_link.id)`;
//# sourceMappingURL=standing-link.js.map