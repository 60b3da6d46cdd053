import type { Context } from "../../../address/page.js";
import type { DeskPieceFragment } from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";

interface Props {
  readonly open: readonly DeskPieceFragment[];
  readonly context: Context;
}

/** What each level looks like in the strands that are on the desk, so that all judge alike. */
export function Scale({ open, context }: Props) {
  const strands = new Map(
    open.flatMap(({ strand }) => (strand ? [[strand.name, strand.descriptors] as const] : [])),
  );
  const described = [...strands].filter(([, descriptors]) => descriptors.length > 0);
  if (described.length === 0) return null;
  return (
    <details>
      <summary>{capital(`what each ${context.words.one("level")} looks like`)}</summary>
      {described.map(([name, descriptors]) => (
        <>
          <h3>{name}</h3>
          <dl class="record">
            {descriptors.map(({ level, body }) => (
              <div>
                <dt>{level.name}</dt>
                <dd class="written">{body}</dd>
              </div>
            ))}
          </dl>
        </>
      ))}
    </details>
  );
}
