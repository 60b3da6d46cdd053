import type { AccessAct } from "@reviewpoint/domain/access";
import type { Context } from "../address/page.js";

/** Whether the reader may do an act today, as the graph says. It decides again, whatever is shown. */
export function mayDo({ frame }: Pick<Context, "frame">, act: AccessAct): boolean {
  return frame.viewer.acts.includes(act);
}

/**
 * The context of a page's view: on a page about one trainee, what the reader may do is what they may do about that trainee.
 * Elsewhere it is what their roles let them do at all.
 *
 * @param data the page's answer; it is about one trainee where it has a `trainee` with `acts`.
 */
export function aboutTrainee(context: Context, data: unknown): Context {
  const acts = (data as { readonly trainee?: { readonly acts?: readonly string[] } | null }).trainee?.acts;
  if (acts === undefined) return context;
  const { frame } = context;
  return { ...context, frame: { ...frame, viewer: { ...frame.viewer, acts: [...acts] } } };
}
