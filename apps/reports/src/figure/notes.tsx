import type { Context } from "../address/page.js";
import { seesOnlyThemselves } from "../address/scope.js";
import { longInstant } from "../words/dates.js";
import { symbols } from "../words/symbols.js";

interface Props {
  readonly context: Context;
  /** What is counted, in one or two sentences. */
  readonly definition: string;
  /** How much of what is due is in. */
  readonly completeness?: string | undefined;
  /** Whether figures can be replaced by symbols on this page. */
  readonly withSymbols?: boolean;
  /** Who can see this, as the access tables say it; without it, what the reader's own scope says. */
  readonly seenBy?: readonly string[];
}

/** What a reader must know to quote a figure: definition, completeness, symbols, date, audience. */
export function Notes({ context, definition, completeness, withSymbols = true, seenBy }: Props) {
  const { provider, viewer } = context.frame;
  return (
    <section class="notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">About these figures</h2>
      <dl>
        <div>
          <dt>What is counted</dt>
          <dd>{definition}</dd>
        </div>
        {completeness ? (
          <div>
            <dt>How complete</dt>
            <dd>{completeness}</dd>
          </div>
        ) : null}
        {withSymbols ? (
          <div>
            <dt>Symbols</dt>
            <dd>
              <ul class="symbols">
                {Object.values(symbols).map(({ sign, meaning }) => (
                  <li>
                    <b>{sign}</b> {meaning}
                  </li>
                ))}
                <li>
                  <b>0</b> none at all
                </li>
              </ul>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>Data as at</dt>
          <dd>{provider.dataAsAt ? longInstant(provider.dataAsAt) : "No record has been brought in yet."}</dd>
        </div>
        <div>
          <dt>Who can see this</dt>
          {seenBy ? (
            <dd>
              <ul class="seen-by">
                {seenBy.map((sentence) => (
                  <li>{sentence}</li>
                ))}
              </ul>
            </dd>
          ) : null}
          <dd>
            You see this because your scope is “{viewer.scope.description}”.{" "}
            {seesOnlyThemselves(context.frame)
              ? null
              : viewer.scope.seesNames
                ? "Names are shown to you because of your role; do not pass them on more widely than that role needs."
                : "Names are not shown to your role, and figures of small groups are kept confidential."}
          </dd>
        </div>
      </dl>
    </section>
  );
}
