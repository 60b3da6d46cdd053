import type { Context } from "../../../address/page.js";
import { longInstant } from "../../../words/dates.js";
import { ActForm } from "../act-form.js";
import { refusedForm } from "../../../forms/view/refused-form.js";
import { type Rule, ruleSentence } from "./rule-words.js";

/** A rule in force, why it was made, and the way to take it back: opened first, then confirmed. */
export function RuleItem({ context, rule }: { context: Context; rule: Rule }) {
  const sentence = ruleSentence(rule, context.words);
  return (
    <li>
      <p>
        <strong>{sentence}</strong>
        <span class="quiet">
          {rule.reason} Since {longInstant(rule.recordedAt)}.
        </span>
      </p>
      <details open={refusedForm(context, { act: "loosen", on: rule.id }) !== null}>
        <summary>
          Take it back<span class="for-screen-readers">: {sentence}</span>
        </summary>
        <p>From their next page on, everybody in this role may do and see this again.</p>
        <ActForm context={context} act="loosen" on={rule.id} button="Yes, take it back" ends>
          <input type="hidden" name="version" value={String(rule.version)} />
        </ActForm>
      </details>
    </li>
  );
}
