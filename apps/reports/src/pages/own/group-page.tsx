import type { Content, Context, Page } from "../../address/page.js";
import { State } from "../../states/state.js";
import { homeName } from "../../frame/home-name.js";

/** Said in place of a page that counts groups, to a reader who sees only their own record. */
export function groupPage(page: Pick<Page<never, never>, "name">, context: Context): Content {
  const { words } = context;
  const name = homeName(context);
  return {
    answer: `${page.name(context)} is about groups of ${words.many("trainee")}; your own record is on the page “${name}”.`,
    body: (
      <State title="Nothing here is about you alone" action={{ href: "/", label: `Go to ${name}` }}>
        <p>
          Those who look after groups of {words.many("trainee")} use this page to count. Every{" "}
          {words.one("judgement")} about you, with its evidence, is on the page “{name}”.
        </p>
      </State>
    ),
  };
}
