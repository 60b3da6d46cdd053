/** What a hostile client sends: a body, already as text, with headers of its own. */
export interface HostileRequest {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A question as an honest client wraps it. */
export const asked = (query: unknown, rest: object = {}): HostileRequest => ({
  body: JSON.stringify({ query, ...rest }),
});

/** The same part so many times. */
export const times = (count: number, part: (n: number) => string, between = " "): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(between);
