import { setTimeout as wait } from "node:timers/promises";
import type { Served } from "../../../bench/served/served.js";
import type { DemoIssuer } from "../../../identity/index.js";
import { subjectOf } from "../setting/let-everybody-in.js";

/** An answer of the graph. */
export interface GraphAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A file as somebody sends it about a trainee, under a key. */
export interface SentFile {
  readonly traineeId: string;
  readonly name: string;
  readonly content: Buffer;
  readonly key: string;
}

/** A file that was brought in, by its id; or why not. */
export type BroughtFile = Pick<GraphAnswer, "errors"> & { readonly id?: string };

/** Codes of answers after which the same can be asked again. */
const later = new Set(["OVERLOADED", "BUSY", "DATABASE_AWAY"]);
/** How long somebody goes on asking, and waits in between, in milliseconds. */
const [patience, pause] = [300_000, 100];

/** Sends as any person, each with a token of their own; what could not be answered just now is sent again. */
export class Sender {
  readonly #served: Served;
  readonly #issuer: DemoIssuer;
  #tokens = new Map<string, Promise<string>>();
  /** How often something was sent again. */
  resent = 0;

  constructor(served: Served, issuer: DemoIssuer) {
    this.#served = served;
    this.#issuer = issuer;
  }

  /** Tokens last half a day: each day begins with new ones. */
  forgetTokens(): void {
    this.#tokens = new Map();
  }

  send(personId: string, query: string, variables: object = {}): Promise<GraphAnswer> {
    return this.#post(personId, JSON.stringify({ query, variables })) as Promise<GraphAnswer>;
  }

  /** Brings in a file, which does not travel through the graph: the answer is the file, or errors. */
  async bring(personId: string, { traineeId, name, content, key }: SentFile): Promise<BroughtFile> {
    const headers = { "idempotency-key": key, "content-type": "application/octet-stream" };
    const path = `/files?${new URLSearchParams({ traineeId, name })}`;
    return (await this.#post(personId, content, headers, path)) as BroughtFile;
  }

  async #post(personId: string, body: string | Buffer, headers = {}, path?: string): Promise<GraphAnswer> {
    const until = performance.now() + patience;
    do {
      const token = await this.#tokenOf(personId);
      const by = { authorization: `Bearer ${token}`, ...headers };
      const { body: text, status } = await this.#served.send(body, by, path);
      const answer = JSON.parse(text) as GraphAnswer;
      const code = answer.errors?.[0]?.extensions?.code ?? "";
      if (status !== 503 && !later.has(code)) return answer;
      this.resent += 1;
      await wait(pause);
    } while (performance.now() < until);
    throw new Error(`the server had no time for ${patience / 1_000} seconds`);
  }

  #tokenOf(personId: string): Promise<string> {
    const token = this.#tokens.get(personId) ?? this.#issuer.issue(subjectOf(personId));
    this.#tokens.set(personId, token);
    return token;
  }
}
