import type { Content, Context } from "../../../address/page.js";
import type { TighteningsQuery } from "../../../generated/documents.js";
import { State } from "../../../states/state.js";
import { Paging } from "../../paging.js";
import { Sections } from "../sections.js";
import { RuleItem } from "./rule-item.js";
import { Tighten } from "./tighten.js";

const done: Readonly<Record<string, string>> = {
  tighten: "It is narrowed from everybody’s next page on.",
  loosen: "The rule is taken back from everybody’s next page on.",
};

/** The rules in force, a way to take each back, and the form by which one more is made. */
export function tighteningsView(data: TighteningsQuery, context: Context): Content {
  const { nodes, totalCount, pageInfo } = data.tightenings;
  const { outcome } = context;
  return {
    answer:
      totalCount === 0
        ? "Nothing is narrowed: every role sees what its table gives."
        : `${totalCount === 1 ? "One rule takes" : `${totalCount} rules take`} away from what roles may see.`,
    body: (
      <>
        <Sections context={context} />
        {outcome?.done ? (
          <p class="notice" role="status">
            {done[outcome.act]}
          </p>
        ) : null}
        {totalCount === 0 ? (
          <State title="No rule is in force">
            <p>Where roles should see less here than elsewhere, make a rule and say why.</p>
          </State>
        ) : (
          <section class="block" aria-labelledby="rules">
            <h2 id="rules">Rules in force, newest first</h2>
            <ul class="holdings">
              {nodes.map((rule) => (
                <RuleItem context={context} rule={rule} />
              ))}
            </ul>
          </section>
        )}
        <Paging context={context} shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
        <Tighten context={context} />
      </>
    ),
  };
}
