import type { Content, Context } from "../../../address/page.js";
import type { ServiceTokensQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { Paging } from "../../paging.js";
import { Sections } from "../sections.js";
import { ShownOnce } from "../shown-once.js";
import { Issue } from "./issue.js";
import { tokenState } from "./table.js";
import { TokenItem } from "./token-item.js";

/** The tokens, a way to end each, and the form by which one more is issued. */
export function tokensView(data: ServiceTokensQuery, context: Context): Content {
  const { nodes, totalCount, pageInfo } = data.serviceTokens;
  const open = nodes.filter((token) => tokenState(token, context) === "open").length;
  const { outcome } = context;
  return {
    answer: `${open === 0 ? "No token" : open === 1 ? "One token" : `${open} tokens`} can read at the moment.`,
    body: (
      <>
        <Sections context={context} />
        {outcome?.done && outcome.act === "issue" ? (
          <ShownOnce title="The new token" secret={outcome.done["secret"] as string | null} />
        ) : null}
        {outcome?.done && outcome.act === "revoke" ? (
          <p class="notice" role="status">
            The token is revoked: its next request is refused.
          </p>
        ) : null}
        {totalCount === 0 ? (
          <State title="No token was issued yet">
            <p>A token lets another program, such as a dashboard or a script, read for a time.</p>
          </State>
        ) : (
          <section class="block" aria-labelledby="tokens">
            <h2 id="tokens">Tokens, newest first</h2>
            <ul class="holdings">
              {nodes.map((token) => (
                <TokenItem context={context} token={token} />
              ))}
            </ul>
          </section>
        )}
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        <Issue context={context} places={data} />
      </>
    ),
  };
}
