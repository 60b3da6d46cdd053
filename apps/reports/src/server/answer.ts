import type { Sent } from "../address/act.js";

/** Who asks for which page. */
export interface PageRequest {
  /** Path and query, e.g. `/strands?hub=east-kent`. */
  readonly url: string;
  readonly viewer: { readonly signedIn: boolean };
  /** People of the demo who can be signed in as; empty off demo. */
  readonly personas: readonly Persona[];
  /** Under which the server logs this request; shown to the reader where a page could not be made. */
  readonly reference?: string;
  /** Identity services at which people sign in with their own accounts. */
  readonly ways?: readonly WayIn[];
  /** What forms send along, so that no other site can send them; null while nobody is signed in. */
  readonly formToken?: string | null;
  /** What is shown on the way in or out, instead of what the address asks for. */
  readonly threshold?: Threshold;
  /** What a form of the page sent; absent where a page is only looked at. */
  readonly sent?: Sent;
  /** What the page before left to be said on this one ({@link PageAnswer.says}); null or absent for nothing. */
  readonly said?: string | null;
}

/** An identity service: its name in addresses, and what people press. */
export interface WayIn {
  readonly name: string;
  readonly label: string;
}

/** A page on the way in or out, which asks nothing of the graph. */
export type Threshold =
  | { readonly kind: "invitation"; readonly provider: string; readonly token: string }
  | { readonly kind: "providers"; readonly providers: readonly { slug: string; name: string }[] }
  | { readonly kind: "signed-out"; readonly issuer: WayIn; readonly address: string }
  | { readonly kind: "refused"; readonly code: string };

export interface Persona {
  readonly persona: string;
  readonly label: string;
  /** Name of the provider. */
  readonly provider: string;
}

/** Runs one trusted document as the viewer. */
export type Execute = (
  document: { readonly id: string; readonly text: string },
  variables: Record<string, unknown>,
) => Promise<Executed>;

export interface Executed {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** To be handed to the next page that this reader opens, once. */
  readonly says?: string;
  /** What nobody foresaw, for the server's log; the reader is only told that it happened. */
  readonly error?: unknown;
}
