import type { Done, Said, Sent } from "../../address/act.js";
import type { Context } from "../../address/page.js";
import type { TypedDocument } from "../../address/typed-document.js";
import type { CheckName } from "../browser/checks/names.js";
import type { Field, From } from "./field.js";

/** All that is known about one act of a page: what it asks, what it sends, and what follows. */
export interface Form<Subject> {
  /** Its name on its page, e.g. `raise-concern`. */
  readonly act: string;
  /**
   * A mutation whose answer stands under the name `done`, with `... on Refusal { message path }`; null for a form that only
   * asks its page to show more, whose input the page finds as what was done.
   */
  readonly document: TypedDocument<unknown, never> | null;
  readonly button: From<Subject, string>;
  /** A second button, which sends the same without what the first one says besides. */
  readonly besides?: { readonly button: From<Subject, string>; readonly without: string };
  readonly fields: readonly Field<Subject>[];
  /** What the input has besides, or in another shape than the fields. */
  readonly input?: (input: Record<string, unknown>, context: Context, sent: Sent) => object;
  /** The field for a path of the input, where they differ; `*` stands for a position, e.g. `{ "targets.*": "…" }`. */
  readonly places?: Readonly<Record<string, string>>;
  /** The page that follows; without it, the same one. */
  readonly follows?: From<Subject, string>;
  /** Absent where the page itself answers. */
  readonly said?: (done: Done, sent: Sent, context: Context) => Said;
  /** Where something is lost: the words that open the form, and what will be lost. */
  readonly confirm?: { readonly opens: From<Subject, string>; readonly loses: From<Subject, string> };
  /** Rules that the browser asks before it sends. */
  readonly check?: CheckName;
  /** Special-category words: kept by the browser for this tab alone, and no longer. */
  readonly isSensitive?: true;
}
