import type { VNode } from "preact";
import type { FrameQuery } from "../generated/documents.js";
import type { Table } from "../table/table.js";
import type { Words } from "../words/words.js";
import type { Act, Outcome, Said } from "./act.js";
import type { Address } from "./address.js";
import type { Choice } from "./choice.js";
import type { ParameterName } from "./parameters.js";
import type { TypedDocument } from "./typed-document.js";

/** All that a page knows besides its own answer. */
export interface Context {
  readonly address: Address;
  readonly frame: FrameQuery;
  readonly choice: Choice;
  readonly words: Words;
  /** What a form of this page sends along (`frame/form-token.tsx`). */
  readonly formToken?: string | null;
  /** What became of the form that was sent; absent where none was. */
  readonly outcome?: Outcome | null;
  /** What a form that led here did, and the key that it was sent with. */
  readonly said?: (Said & { readonly key: string }) | null;
}

export interface Tab {
  /** The value in the link; the first tab has none. */
  readonly value: string;
  readonly label: string;
}

/** One question: what to ask, how the link shapes it, and how the answer is shown. */
export interface Page<Data, Variables> {
  /** `:id` stands for one segment, e.g. `/trainees/:id`. */
  readonly path: string;
  name(context: Context): string;
  question(context: Context): string;
  readonly filters: readonly ParameterName[];
  /** Counts people: it says nothing to a reader who sees only themselves. */
  readonly ofGroups?: true;
  /** Can be opened while the provider has no cohort. */
  readonly countsNobody?: true;
  /** What its forms do, by the name that a form sends as `act`. */
  readonly acts?: Readonly<Record<string, Act<Context>>>;
  readonly query: TypedDocument<Data, Variables>;
  /** null when the link asks for something that cannot be asked yet; the page then says why. */
  variables(context: Context): Variables | null;
  /** The page below its heading and filters. */
  view(data: Data, context: Context): Content;
  /** What is shown when {@link Page.variables} is null. */
  unasked?(context: Context): Content;
  /** The page's rows as they leave in CSV; a page that has no rows has no file. */
  table?(data: Data, context: Context): Table;
  /** Variables of the next page of rows, for pages whose CSV holds more than one answer. */
  next?(data: Data, variables: Variables): Variables | null;
}

export interface Content {
  /** Where the page is about one thing with a name of its own; else the page's name is its heading. */
  readonly heading?: string;
  /** The list that the one thing was chosen from. */
  readonly back?: { readonly href: string; readonly label: string };
  /** The answer to the page's question, in one sentence. */
  readonly answer: string;
  readonly body: VNode | null;
}
