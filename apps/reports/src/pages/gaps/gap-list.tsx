import { longDate } from "@reviewpoint/domain/calendar";
import type { ComponentChildren, ComponentProps } from "preact";
import type { Context } from "../../address/page.js";
import { Targets } from "../week/target/targets.js";
import { foundIn, type Gap, stageHeading, stages } from "./words.js";

interface Props {
  readonly context: Context;
  readonly gaps: readonly Gap[];
  /** Whether this reader closes targets and carries them over. */
  readonly acts: boolean;
  /** What files can be linked to the closing of a target; null where this reader links none. */
  readonly linking: ComponentProps<typeof Targets>["linking"];
  /** What can be done about a gap. */
  readonly actsOf?: (gap: Gap) => ComponentChildren;
}

/** Gaps by how far they have come, those that no target has touched first, each with its targets. */
export function GapList({ context, gaps, acts, linking, actsOf }: Props) {
  return (
    <>
      {stages.map((stage) => {
        const here = gaps.filter(({ followThrough }) => followThrough === stage);
        if (here.length === 0) return null;
        const id = `stage-${stage.toLowerCase().replace("_", "-")}`;
        return (
          <section class="block" aria-labelledby={id}>
            <h2 id={id}>{stageHeading[stage]}</h2>
            {here.map((gap) => (
              <article class="meeting" key={gap.id}>
                <h3>{gap.topic}</h3>
                <p class="quiet">{gapWords(gap, context)}</p>
                {gap.evidence ? <p class="written">Closed on this: {gap.evidence}</p> : null}
                {gap.targets.length > 0 ? (
                  <Targets context={context} targets={gap.targets} acts={acts} linking={linking} />
                ) : (
                  <p>No target has been set for it.</p>
                )}
                {actsOf?.(gap)}
              </article>
            ))}
          </section>
        );
      })}
    </>
  );
}

function gapWords({ foundIn: where, raisedOn, strand, closedOn }: Gap, { words }: Context): string {
  const found = `${foundIn(words)[where]}, raised on ${longDate(raisedOn)}`;
  return `${strand ? `${strand.name}. ` : ""}${found}${closedOn ? `, closed on ${longDate(closedOn)}` : ""}`;
}
