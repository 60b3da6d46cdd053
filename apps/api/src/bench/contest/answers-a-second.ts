import autocannon from "autocannon";
import type { Served } from "../served/served.js";

const connections = 10;

/**
 * Asks a question over and over on ten connections, each waiting for its answer, for so many seconds.
 *
 * @returns how many answers came in a second.
 * @throws Error when one is no 200, or a connection breaks.
 */
export async function answersASecond(served: Served, query: string, seconds: number): Promise<number> {
  const asked = await autocannon({
    ...{ url: `${served.address}/graphql`, method: "POST", connections, duration: seconds },
    ...{ headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) },
  });
  const failed = asked.non2xx + asked.errors + asked.timeouts;
  if (failed > 0) throw new Error(`${failed} of the answers to ${query} failed`);
  return asked["2xx"] / asked.duration;
}
