import type { Database } from "../../database/index.js";
import { assignmentActions } from "../../features/assignments/index.js";
import { type AnyAction, isRefused, type Performance } from "../../graph/writing/action.js";
import type { Viewer } from "../../identity/index.js";

/** The ids of what an act made, by the fields of its payload. */
export type Made = Readonly<Record<string, string | readonly string[]>>;

/** Does an act of the room of assignments several times as a viewer, at noon of the viewer's day; throws where one is refused. */
export type Doing = (act: string, inputs: readonly object[], viewer: Viewer) => Promise<readonly Made[]>;

/**
 * The acts with the rules and the rows that they have in the graph, many in one transaction. Like files that are brought
 * in, they have no claim, no entry of the trail and no letter of their own.
 */
export function doing(database: Database, newId: () => string): Doing {
  return (act, inputs, viewer) => {
    const action = assignmentActions.find(({ name }) => name === act) as AnyAction | undefined;
    if (!action) throw new RangeError(`assignments have no act ${act}`);
    const refuse: Performance["refuse"] = (refusal, ...path) => ({ refusal, path });
    return database.write(viewer, async (unit) => {
      const made: Made[] = [];
      const performance = { unit, viewer, now: `${viewer.today}T12:00:00.000Z`, newId, refuse };
      for (const input of inputs) {
        const effect = await action.perform(performance, input as never);
        if (isRefused(effect)) throw new Error(`${act} was refused: ${JSON.stringify(effect.refusal)}`);
        made.push(effect.ids);
      }
      return made;
    });
  };
}
