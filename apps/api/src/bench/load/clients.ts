import { setTimeout as wait } from "node:timers/promises";
import type { Reply, Served } from "../served/served.js";

/** One request of the load, as it will be sent. */
export type NextRequest = () => { readonly body: string; readonly headers: Readonly<Record<string, string>> };

/** What became of many requests. */
export interface Tally {
  readonly seconds: number;
  /** Milliseconds of each answered with 200 and without errors, and of each turned away with 503, in order. */
  readonly accepted: readonly number[];
  readonly refused: readonly number[];
  /** Answers that are neither, by status; 0 for a connection that broke. */
  readonly others: Readonly<Record<string, number>>;
  /** The instants at which answers were accepted. */
  readonly acceptedAt: readonly number[];
}

/** So many clients, each asking again as soon as it is answered. */
export async function closedLoop(
  served: Served,
  next: NextRequest,
  clients: number,
  until: () => boolean,
): Promise<Tally> {
  const tally = new Tallying();
  const askOn = async (): Promise<void> => {
    while (!until()) {
      const reply = await tally.send(served, next);
      // A client that is told to come again waits a little less than it was told.
      if (reply === null || reply.status !== 200) await wait(250);
    }
  };
  await Promise.all(Array.from({ length: clients }, askOn));
  return tally.done();
}

/** So many requests a second, whether those before are answered or not. */
export async function openLoop(
  served: Served,
  next: NextRequest,
  perSecond: number,
  seconds: number,
): Promise<Tally> {
  const tally = new Tallying();
  const sent: Promise<unknown>[] = [];
  const began = performance.now();
  const all = Math.floor(perSecond * seconds);
  while (sent.length < all) {
    const due = Math.min(all, Math.floor(((performance.now() - began) * perSecond) / 1000) + 1);
    while (sent.length < due) sent.push(tally.send(served, next));
    await wait(2);
  }
  await Promise.all(sent);
  return tally.done();
}

/** The value below which a part of the sorted ones lie. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

class Tallying {
  readonly #began = performance.now();
  readonly #accepted: number[] = [];
  readonly #acceptedAt: number[] = [];
  readonly #refused: number[] = [];
  readonly #others: Record<string, number> = {};

  async send(served: Served, next: NextRequest): Promise<Reply | null> {
    const { body, headers } = next();
    const reply = await served.send(body, headers).catch(() => null);
    if (reply?.status === 200 && !reply.body.includes('"errors":')) {
      this.#accepted.push(reply.milliseconds);
      this.#acceptedAt.push(performance.now());
    } else if (reply?.status === 503 && reply.body.includes("OVERLOADED"))
      this.#refused.push(reply.milliseconds);
    else {
      const code = /"code":"([A-Z_]+)"/.exec(reply?.body ?? "")?.[1];
      const kind = reply === null ? "broken connection" : `${reply.status} ${code ?? "without a code"}`;
      this.#others[kind] = (this.#others[kind] ?? 0) + 1;
    }
    return reply;
  }

  done(): Tally {
    const inOrder = (numbers: number[]) => numbers.sort((a, b) => a - b);
    return {
      seconds: (performance.now() - this.#began) / 1000,
      ...{ accepted: inOrder(this.#accepted), refused: inOrder(this.#refused), others: this.#others },
      acceptedAt: this.#acceptedAt,
    };
  }
}
