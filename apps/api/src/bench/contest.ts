import { fileURLToPath } from "node:url";
import { contestQuestions } from "./contest-questions.js";
import { median } from "./median.js";
import { servePostgraphile } from "./postgraphile.js";
import { Served } from "./served.js";

const milliseconds = 2_000;

/** Asks five questions of our graph and of PostGraphile over the same rows, in turns, and gives a figure for each. */
export async function contest(url: string, rounds: number): Promise<string[]> {
  const program = fileURLToPath(new URL("./our-server.js", import.meta.url));
  const ours = await Served.start(process.execPath, program, { DATABASE_URL: url });
  const theirs = await servePostgraphile(url);
  const figures: string[] = [];
  for (const question of contestQuestions) {
    requireAlike(question.counted, await ours.ask(question.ours), await theirs.ask(question.theirs));
    await ours.perSecond(question.ours, milliseconds / 2);
    await theirs.perSecond(question.theirs, milliseconds / 2);
    const speeds: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      speeds.push({
        ours: await ours.perSecond(question.ours, milliseconds),
        theirs: await theirs.perSecond(question.theirs, milliseconds),
      });
    }
    const [a, b] = [median(speeds.map((speed) => speed.ours)), median(speeds.map((speed) => speed.theirs))];
    const ratio = median(speeds.map((speed) => speed.ours / speed.theirs));
    figures.push(
      `${question.name}: ${a.toFixed(0)} requests/s, PostGraphile 5.1.5 on Node 24 ${b.toFixed(0)}: ${ratio.toFixed(2)} times`,
    );
  }
  await ours.stop();
  await theirs.stop();
  return figures;
}

function requireAlike(field: string, ours: string, theirs: string): void {
  const count = (answer: string) => answer.split(`"${field}":`).length - 1;
  if (/"errors":/.test(ours + theirs) || count(ours) === 0 || count(ours) !== count(theirs)) {
    throw new Error(`the two graphs do not answer alike: ${ours.slice(0, 300)} … ${theirs.slice(0, 300)}`);
  }
}
