import type { Context } from "../../../address/page.js";
import { longInstant } from "../../../words/dates.js";
import { list } from "../../../words/numbers.js";
import { roleName } from "../../../words/roles.js";
import { ActForm } from "../act-form.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { type Token, tokenState } from "./table.js";
import { actWords } from "./token-acts.js";

/** A token: what it may do, until when, when it was last used, and the way to revoke it. */
export function TokenItem({ context, token }: { context: Context; token: Token }) {
  const { words } = context;
  const state = tokenState(token, context);
  const end =
    token.revokedAt === null
      ? `${state === "open" ? "ends" : "ended"} ${longInstant(token.expiresAt)}`
      : `revoked ${longInstant(token.revokedAt)}`;
  return (
    <li>
      <p>
        <strong>{token.name}</strong>
        <span class="quiet">
          Issued {longInstant(token.issuedAt)}, {end};{" "}
          {token.lastUsedAt ? `last used ${longInstant(token.lastUsedAt)}` : "never used"}
        </span>
      </p>
      <p>
        As {list(token.roles.map(({ role }) => roleName(role, words)))} it may{" "}
        {list(token.acts.map((act) => actWords(act, words)))}.
      </p>
      {state === "open" ? (
        <details open={refusedForm(context, { act: "revoke", on: token.id }) !== null}>
          <summary>
            Revoke<span class="for-screen-readers"> {token.name}</span>
          </summary>
          <p>Whatever uses this token is refused from its next request on. This cannot be undone.</p>
          <ActForm context={context} act="revoke" on={token.id} button="Yes, revoke this token" ends />
        </details>
      ) : null}
    </li>
  );
}
