import { seededRandom } from "@reviewpoint/domain/statistics";
import type { clientOf } from "../../server/testing/http-client.js";
import type { ServedFixture } from "../served/served-fixture.js";
import { brokenBodies } from "./broken-bodies.js";
import { largeDocuments } from "./large-documents.js";
import { strangeValuesSent } from "./strange-values.js";

const attacks = { ...largeDocuments, ...strangeValuesSent, ...brokenBodies };

/** How a server stood many hostile documents. */
export interface HostileFigures {
  readonly documents: number;
  readonly kinds: number;
  /** Answered with status 200, and refused with one from 400. */
  readonly answered: number;
  readonly refused: number;
  /** Those that ended in a failure of ours, each with its kind. */
  readonly failures: readonly string[];
  /** Milliseconds of this process's CPU for a document, its client included: middle, 99th of a hundred, most. */
  readonly cpu: {
    readonly middle: number;
    readonly p99: number;
    readonly most: number;
  };
  /** The dearest documents, the dearest first. */
  readonly dearest: readonly string[];
}

/** Sends hostile documents one after another, as somebody signed in and as nobody, and looks at what each comes to. */
export async function meetHostility(
  { token, log }: ServedFixture,
  ask: Awaited<ReturnType<typeof clientOf>>,
  rounds: number,
  seed: string,
): Promise<HostileFigures> {
  const random = seededRandom(seed);
  const kinds = Object.entries(attacks);
  const failures: string[] = [];
  const taken: { kind: string; milliseconds: number }[] = [];
  let [answered, refused] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const [kind, attack] = kinds[round % kinds.length] as (typeof kinds)[number];
    const { body, headers = {} } = attack(random);
    const identity: Record<string, string> =
      random.integer(5) === 0 ? {} : { authorization: `Bearer ${token}` };
    const logged = log.length;
    const began = process.cpuUsage();
    const answer = await ask({
      ...{ method: "POST", url: "/graphql", payload: body },
      headers: { "content-type": "application/json", ...identity, ...headers },
    });
    const { user, system } = process.cpuUsage(began);
    taken.push({ kind, milliseconds: (user + system) / 1_000 });
    if (answer.statusCode === 200) answered += 1;
    else refused += 1;
    const isOurs =
      answer.statusCode >= 500 ||
      /"code":"INTERNAL(_SERVER_ERROR)?"/.test(answer.body) ||
      log.slice(logged).some((line) => /"level":(50|60)/.test(line));
    if (isOurs)
      failures.push(`${kind}: ${answer.statusCode} ${answer.body.slice(0, 200)} for ${body.slice(0, 400)}`);
  }
  taken.sort((a, b) => a.milliseconds - b.milliseconds);
  const at = (part: number) =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * part))]?.milliseconds ?? 0;
  return {
    ...{ documents: rounds, kinds: kinds.length, answered, refused, failures },
    cpu: { middle: at(0.5), p99: at(0.99), most: taken.at(-1)?.milliseconds ?? 0 },
    dearest: taken
      .slice(-25)
      .reverse()
      .map(({ kind, milliseconds }) => `${milliseconds.toFixed(1)} ms ${kind}`),
  };
}
