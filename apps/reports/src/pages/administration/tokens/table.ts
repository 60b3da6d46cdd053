import type { Context } from "../../../address/page.js";
import type { ServiceTokensQuery } from "../../../generated/documents.js";
import type { Table } from "../../../table/table.js";
import { longInstant } from "../../../words/dates.js";
import { roleName } from "../../../words/roles.js";
import { actWords } from "./token-acts.js";

export type Token = ServiceTokensQuery["serviceTokens"]["nodes"][number];

/** Whether it opens anything now, in a few words. The provider's day is compared: a token ends at the end of one. */
export function tokenState(
  { revokedAt, expiresAt }: Token,
  { frame }: Context,
): "revoked" | "ended" | "open" {
  if (revokedAt !== null) return "revoked";
  return expiresAt.slice(0, 10) < frame.provider.today ? "ended" : "open";
}

/** Every token, newest first. */
export function tokensTable({ serviceTokens }: ServiceTokensQuery, context: Context): Table {
  const { words } = context;
  return {
    caption: "Tokens, newest first",
    columns: [
      ...["Name", "State", "Stands in for", "May", "Issued", "Ends", "Last used"].map((label) => ({ label })),
    ],
    rows: serviceTokens.nodes.map((token) => ({
      key: token.id,
      cells: [
        { text: token.name },
        { text: tokenState(token, context) },
        { text: token.roles.map(({ role }) => roleName(role, words)).join(", ") },
        { text: token.acts.map((act) => actWords(act, words)).join("; ") },
        { text: longInstant(token.issuedAt), file: token.issuedAt },
        { text: longInstant(token.expiresAt), file: token.expiresAt },
        token.lastUsedAt
          ? { text: longInstant(token.lastUsedAt), file: token.lastUsedAt }
          : { text: "never", file: "" },
      ],
    })),
  };
}
