import { Served } from "../served/served.js";
import { contestQuestions } from "./contest-questions.js";
import { benchNode, ourServer } from "./programs.js";

const warmingUp = 3_000;
const counted = 500;

/**
 * How much of what an answer needed is still there when the young generation has been collected: what outlives that is
 * copied twice and then waits for a collection of everything. Without such a collection nothing else explains how the memory
 * in use grows, so none is let happen.
 */
export async function outliving(url: string): Promise<string> {
  const served = await Served.start(benchNode, ourServer, {
    options: ["--expose-gc", "--initial-old-space-size=4096"],
    environment: { DATABASE_URL: url },
  });
  try {
    const kilobytes: string[] = [];
    for (const { ours } of contestQuestions) {
      await askTimes(served, ours, warmingUp);
      const before = await served.tell<number>();
      await askTimes(served, ours, counted);
      kilobytes.push((((await served.tell<number>()) - before) / 1024 / counted).toFixed(1));
    }
    return `of an answer to each of the five, so many kB outlive a collection of the young generation: ${kilobytes.join(", ")}`;
  } finally {
    await served.stop();
  }
}

/** Ten at a time. */
async function askTimes(served: Served, query: string, times: number): Promise<void> {
  for (let asked = 0; asked < times; asked += 10)
    await Promise.all(Array.from({ length: 10 }, () => served.ask(query)));
}
