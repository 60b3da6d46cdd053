import type { AccessAct } from "@reviewpoint/domain/access";
import type { Context } from "../address/page.js";

/** Whether the reader may do an act today, as the graph says. It decides again, whatever is shown. */
export function mayDo({ frame }: Pick<Context, "frame">, act: AccessAct): boolean {
  return frame.viewer.acts.includes(act);
}
