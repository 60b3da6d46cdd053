import type { Act } from "../../address/act.js";
import type { Context, Page } from "../../address/page.js";
import { actsOf } from "../../forms/declare/form-act.js";
import { freezeForm } from "./freeze-form.js";
import { pageFrozen } from "./page-frozen.js";

/** What the forms of a page do: its own acts, and, where it can be frozen, that. */
export function actsOfPage({
  acts = {},
  path,
}: Pick<Page<never, never>, "acts" | "path">): Readonly<Record<string, Act<Context>>> {
  return pageFrozen(path) === null ? acts : { ...acts, ...actsOf(freezeForm) };
}
