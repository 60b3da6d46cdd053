import { seededRandom } from "@reviewpoint/domain/statistics";
import { setTimeout as wait } from "node:timers/promises";
import type { Served } from "../served/served.js";
import { closedLoop, type NextRequest, openLoop, quantile, type Tally } from "./clients.js";
import { loadQuestions } from "./load-questions.js";
import type { OwnCluster } from "../../database/testing/own-cluster.js";

/** A server under load, and what the load is made of. */
export interface Loaded {
  readonly served: Served;
  readonly cluster: OwnCluster;
  /** A token of somebody of each provider. */
  readonly tokens: readonly string[];
  readonly seconds: number;
}

const connections = 32;

/** The mixed questions in a random order, each of another provider. */
export function mixed(tokens: readonly string[]): NextRequest {
  const random = seededRandom("load");
  const bag = loadQuestions.flatMap((question) => Array.from({ length: question.weight }, () => question));
  const bodies = new Map(
    loadQuestions.map(({ query }) => [query, JSON.stringify({ query, variables: { first: 30 } })]),
  );
  return () => ({
    body: bodies.get(random.pick(bag).query) ?? "",
    headers: { authorization: `Bearer ${random.pick(tokens)}` },
  });
}

/** Ordinary load: how many a second, how long, and what of memory is not given back. Gives the requests a second as well. */
export async function ordinaryLoad({
  served,
  tokens,
  seconds,
}: Loaded): Promise<[perSecond: number, figure: string]> {
  const next = mixed(tokens);
  await closedLoop(served, next, connections, during(Math.max(3, seconds / 3)));
  const before = await served.tell<Memory>();
  const tally = await closedLoop(served, next, connections, during(seconds));
  const after = await served.tell<Memory>();
  requireNoFailure(tally);
  const perSecond = tally.accepted.length / tally.seconds;
  const grown = megabytes(after.heapUsed - before.heapUsed);
  return [
    perSecond,
    `${loadQuestions.length} mixed questions on ${connections} connections, row security on: ${perSecond.toFixed(0)} requests/s, p50 ${inMs(tally.accepted, 0.5)}, p99 ${inMs(tally.accepted, 0.99)}, ${tally.refused.length} refused; after ${tally.accepted.length} of them the heap is ${grown} MB larger, memory ${megabytes(after.rss)} MB, ${megabytes(after.peak)} MB at most`,
  ];
}

/** Four times as many as can be answered, whether or not they are. */
export async function overload({ served, tokens, seconds }: Loaded, perSecond: number): Promise<string> {
  const rate = perSecond * 4;
  const tally = await openLoop(served, mixed(tokens), rate, seconds);
  const { accepted, refused, others } = tally;
  const rest = Object.entries(others).map(([kind, count]) => `${count} ${kind}`);
  return `at 4 times that (${rate.toFixed(0)}/s for ${seconds} s): ${accepted.length} accepted, p99 ${inMs(accepted, 0.99)}; ${refused.length} refused with 503 and Retry-After, p50 ${inMs(refused, 0.5)}, p99 ${inMs(refused, 0.99)}; ${rest.length > 0 ? rest.join(", ") : "nothing else"}`;
}

/** The database restarted in the middle of the load. */
export async function restartUnderLoad({ served, cluster, tokens, seconds }: Loaded): Promise<string> {
  let isOver = false;
  const loading = closedLoop(served, mixed(tokens), connections, () => isOver);
  try {
    await wait((seconds * 1000) / 3);
    const stopped = performance.now();
    const back = await cluster.restart();
    await wait(Math.max(6_000, (seconds * 1000) / 3));
    isOver = true;
    const { acceptedAt, others, accepted } = await loading;
    const first = acceptedAt.filter((at) => at > back).sort((a, b) => a - b)[0];
    if (first === undefined) throw new Error("nothing was answered after the database came back");
    const rest = Object.entries(others).map(([kind, count]) => `${count} ${kind}`);
    return `the database restarted under this load (away for ${inSeconds(back - stopped)}): ${served.isRunning ? "no" : "the"} process ended, first answer ${inSeconds(first - back)} after it was back; ${accepted.length} accepted, ${rest.join(", ") || "none failed"}`;
  } finally {
    isOver = true;
    await loading.catch(() => {});
  }
}

const inMs = (sorted: readonly number[], part: number): string => `${quantile(sorted, part).toFixed(0)} ms`;
const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const megabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(0);

function during(seconds: number): () => boolean {
  const until = performance.now() + seconds * 1000;
  return () => performance.now() > until;
}

function requireNoFailure({ others }: Tally): void {
  if (Object.keys(others).length > 0)
    throw new Error(`under ordinary load there came ${JSON.stringify(others)}`);
}

interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
  readonly peak: number;
}
