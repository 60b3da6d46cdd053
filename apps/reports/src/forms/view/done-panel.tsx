import { randomUUID } from "node:crypto";
import type { Said } from "../../address/act.js";
import type { Context } from "../../address/page.js";
import { FormToken } from "../../frame/form-token.js";

/** What happened, who was told, and the way to take it back. */
export function DonePanel({ context, said }: { context: Context; said: Said }) {
  const { undo } = said;
  return (
    <section class="said" id="said" role="status" tabIndex={-1} autofocus aria-label="Recorded">
      <p>
        <strong>{said.what}</strong> {said.told}
      </p>
      {undo ? (
        <form method="post" action={undo.at} class="said-undo" id="undo">
          <FormToken token={context.formToken} />
          {Object.entries({ ...undo.sent, act: undo.act, on: undo.on ?? "", to: undo.at }).map(
            ([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ),
          )}
          <input type="hidden" name="key" value={randomUUID()} />
          <button type="submit" class="button quiet">
            {undo.button}
          </button>
        </form>
      ) : null}
    </section>
  );
}
