/** Who asks for which page. */
export interface PageRequest {
  /** Path and query, e.g. `/strands?hub=east-kent`. */
  readonly url: string;
  readonly viewer: { readonly signedIn: boolean };
  /** People of the demo who can be signed in as; empty off demo. */
  readonly personas: readonly Persona[];
  /** Under which the server logs this request; shown to the reader where a page could not be made. */
  readonly reference?: string;
}

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
  /** What nobody foresaw, for the server's log; the reader is only told that it happened. */
  readonly error?: unknown;
}
