import { Served } from "../served/served.js";
import { answersASecond } from "./answers-a-second.js";
import {
  type ContestQuestion,
  cohortQuestions,
  contestQuestions,
  recordedQuestion,
} from "./contest-questions.js";
import { median } from "../median.js";
import { outliving } from "./outliving.js";
import { servePostgraphile } from "./postgraphile.js";
import { benchNode, ourServer } from "./programs.js";

const seconds = 2;

/** How many seconds each is asked a question before it is timed: both still grow faster after five seconds of it, and hardly after ten. */
const untilSteady = 8;

/**
 * Asks the same questions of our graph and of PostGraphile over the same rows, in turns, and gives a figure for each. Both
 * speak to the database as the app's role, for one provider, with row security on: that is asked of both first.
 *
 * @param trainees of the provider that is served, fewer than the tables hold
 */
export async function contest(url: string, trainees: number, rounds: number): Promise<string[]> {
  const started: Served[] = [];
  try {
    const theirs = await servePostgraphile(url);
    started.push(theirs);
    const ours = await Served.start(benchNode, ourServer, { environment: { DATABASE_URL: url } });
    started.push(ours);
    requireFenced("our graph", await ours.ask("{ trainees(first: 1) { totalCount } }"), trainees);
    requireFenced("PostGraphile", await theirs.ask("{ allTrainees { totalCount } }"), trainees);
    const figures: string[] = [];
    for (const question of [...contestQuestions, ...cohortQuestions]) {
      requireAlike(question, await ours.ask(question.ours), await theirs.ask(question.theirs));
      await answersASecond(ours, question.ours, untilSteady);
      await answersASecond(theirs, question.theirs, untilSteady);
      const speeds: { ours: number; theirs: number }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        speeds.push({
          ours: await answersASecond(ours, question.ours, seconds),
          theirs: await answersASecond(theirs, question.theirs, seconds),
        });
      }
      const [a, b] = [median(speeds.map((speed) => speed.ours)), median(speeds.map((speed) => speed.theirs))];
      const ratio = median(speeds.map((speed) => speed.ours / speed.theirs));
      figures.push(
        `${question.name}: ${a.toFixed(0)} requests/s, PostGraphile 5.1.5 ${b.toFixed(0)}: ${ratio.toFixed(2)} times (both on Node 24, row security on in both)`,
      );
    }
    return [...figures, await timeRecorded(ours, rounds), await outliving(url)];
  } finally {
    await Promise.all(started.map((served) => served.stop()));
  }
}

/** What it costs that a reading is entered in the trail: the same question of our graph with such a field, and without. */
async function timeRecorded(ours: Served, rounds: number): Promise<string> {
  const { name, plain, recorded } = recordedQuestion;
  await answersASecond(ours, recorded, seconds / 2);
  const speeds: { readonly with: number; readonly without: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const without = await answersASecond(ours, plain, seconds);
    speeds.push({ without, with: await answersASecond(ours, recorded, seconds) });
  }
  const ratio = median(speeds.map((speed) => speed.with / speed.without));
  return `one trainee, ${name}: ${median(speeds.map((speed) => speed.with)).toFixed(0)} requests/s, ${ratio.toFixed(2)} times as many as without it`;
}

/** Whoever counts all trainees must count those of its provider only. */
function requireFenced(who: string, answer: string, trainees: number): void {
  const counted = /"totalCount":(\d+)/.exec(answer)?.[1];
  if (counted !== String(trainees))
    throw new Error(
      `${who} counts ${counted ?? "no"} trainees and not the ${trainees} of its provider: ${answer.slice(0, 300)}`,
    );
}

/** Both answers must hold the same trainees, and the same values of one field, in the same order unless said; enums differ in case. */
function requireAlike(
  { compared: field, inAnyOrder = false }: ContestQuestion,
  ours: string,
  theirs: string,
): void {
  const found = (answer: string, pattern: string) => {
    const all: string[] = answer.toLowerCase().match(new RegExp(pattern, "gi")) ?? [];
    return inAnyOrder ? all.toSorted() : all;
  };
  const values = `"${field}":("[^"]*"|null|[\\d.]+)`;
  const [trainees, compared] = ['"T-\\d+"', values].map((pattern) =>
    [ours, theirs].map((answer) => found(answer, pattern)),
  );
  const areAlike = [trainees, compared].every((pair) => String(pair?.[0]) === String(pair?.[1]));
  if (/"errors":/.test(ours + theirs) || !compared?.[0]?.length || !areAlike) {
    throw new Error(`the two graphs do not answer alike: ${ours.slice(0, 1500)} … ${theirs.slice(0, 1500)}`);
  }
}
