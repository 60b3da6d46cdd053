import type { Context } from "../address/page.js";
import { list } from "../words/numbers.js";
import { roleName } from "../words/roles.js";
import { capital } from "../words/words.js";
import { FormToken } from "./form-token.js";
import { Mark } from "./mark.js";

/** Whose figures these are, who is looking, as what, and how far they see. */
export function Header({ context }: { context: Context }) {
  const { frame, words } = context;
  const { today } = frame.provider;
  const roles = frame.viewer.roles.filter(
    ({ from, until }) => from <= today && (until === null || until >= today),
  );
  const names = [...new Set(roles.map(({ role }) => roleName(role, words)))];
  return (
    <header class="header">
      <div class="header-inner">
        <a class="brand" href="/">
          <Mark />
          <span class="brand-words">
            <span class="brand-product">Reviewpoint</span>
            <span class="brand-provider">{frame.provider.name}</span>
          </span>
        </a>
        <div class="viewer">
          <p class="viewer-name">
            <strong>{frame.viewer.person.name ?? "Signed in"}</strong>
            {names.length > 0 ? `, ${list(names)}` : null}
          </p>
          <p class="viewer-scope">{capital(frame.viewer.scope.description)}</p>
        </div>
        <form method="post" action="/sign-out" class="sign-out">
          <FormToken token={context.formToken} />
          <button type="submit">Sign out</button>
        </form>
      </div>
    </header>
  );
}
