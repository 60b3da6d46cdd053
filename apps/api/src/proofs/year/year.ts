import type { IsoDate } from "@reviewpoint/domain/calendar";
import { setTimeout as wait } from "node:timers/promises";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { faultsOf } from "./account/faults-of.js";
import { script } from "./script.js";
import { noCalendar, readCalendars } from "./setting/read-calendars.js";
import { readOnTrackRule } from "./setting/read-on-track-rule.js";
import { firstMorning, YearSetting, type YearWish } from "./setting/year-setting.js";
import { mutationsOf } from "./stage/document-of.js";
import { questionOnPage } from "./setting/question-on-page.js";
import { readRoster } from "./stage/read-roster.js";
import { Sender } from "./stage/sender.js";
import { Stage } from "./stage/stage.js";
import type { Timings } from "./stage/timings.js";
import { type Moment, momentsOf } from "./weeks.js";

/** So many faults of a moment are told before the end, where all are. */
const faultsToldAtOnce = 3;

/** What came of a year. */
export interface PlayedYear {
  readonly trainees: number;
  readonly acts: number;
  readonly replays: number;
  readonly resent: number;
  /** Milliseconds from the first act to the last. */
  readonly took: number;
  readonly compared: number;
  readonly timings: Timings;
  readonly letters: number;
  /** Mutations of the schema that nobody used. */
  readonly unused: readonly string[];
  /** What must not be, as sentences. */
  readonly faults: readonly string[];
}

/** Plays a training year through a started server, and compares what it then holds with what was acknowledged. */
export async function playYear(wish: YearWish, say: (line: string) => void): Promise<PlayedYear> {
  const setting = await YearSetting.open(wish, say);
  try {
    const year = await playOn(setting, wish, say);
    if (year.faults.length > 0) say(setting.complaints);
    return year;
  } catch (error) {
    // said at once: what others were still sending fails when the server stops, and would be told in its place
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    say(setting.complaints);
    throw error;
  } finally {
    await setting.close();
  }
}

async function playOn(
  setting: YearSetting,
  { seed }: YearWish,
  say: (line: string) => void,
): Promise<PlayedYear> {
  const schema = buildGraphSchema();
  let instant = firstMorning;
  const sender = new Sender(setting.served, await setting.issuer(() => new Date(instant)));
  const roster = await readRoster(askAllAs(sender, setting.admin), setting.letIn.personOf);
  const stage = new Stage({
    ...{ schema, sender, roster, seed, mail: setting.mail },
    questionOf: (path) => questionOnPage(setting.served, "leadership-team", path),
  });
  const calendars = readCalendars(setting.file("term-dates"));
  const moments = momentsOf(calendars.get(roster.trainees[0]?.home.urn ?? "") ?? noCalendar, roster.endsOn);
  const acts = script.map((act) => act(stage));
  const began = performance.now();
  for (const moment of moments) {
    instant = moment.instant;
    setting.tell(instant);
    stage.begin(moment);
    await untilItIs(moment.day, stage, setting.admin);
    const before = stage.faults.length;
    for (const play of acts) await play(moment);
    for (const fault of stage.faults.slice(before, before + faultsToldAtOnce)) say(`  fault: ${fault}`);
    if (moment.at === "friday") say(progress(moment, stage, performance.now() - began));
  }
  const took = performance.now() - began;
  const frame = { calendars, onTrackRule: readOnTrackRule(setting.file("provider.json")) };
  const { compared, faults } = await faultsOf(stage, frame);
  return {
    ...{ trainees: roster.trainees.length, acts: stage.chronicle.length, replays: stage.replays, took },
    ...{ resent: sender.resent, compared, timings: stage.timings, letters: setting.mail.letters.length },
    unused: mutationsOf(schema).filter((name) => !stage.timings.acts.has(name)),
    faults: [...stage.faults, ...faults],
  };
}

const progress = ({ week, day }: Moment, { chronicle, faults }: Stage, took: number): string =>
  `  week ${String(week).padStart(2)}, ${day}: ${chronicle.length} acts in ${(took / 1_000).toFixed(0)} s${faults.length > 0 ? `, ${faults.length} faults` : ""}`;

/** The server has heard what time it is. */
async function untilItIs(day: IsoDate, stage: Stage, personId: string): Promise<void> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const { provider } = await stage.ask(personId, "{ provider { today } }");
    if (provider.today === day) return;
    await wait(5);
  }
  throw new Error(`the server's clock did not come to ${day}`);
}

/** Reads whole lists, page by page, as one person. */
function askAllAs(sender: Sender, personId: string) {
  return async (field: string, nodes: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
    // oxlint-disable-next-line no-explicit-any
    const all: any[] = [];
    for (let after: string | null = null; ; ) {
      const text = `query ($after: String) { ${field}(first: 50, after: $after) {
        nodes { ${nodes} } pageInfo { hasNextPage endCursor } } }`;
      const { data, errors } = await sender.send(personId, text, { after });
      if (errors) throw new Error(`${field} was answered ${JSON.stringify(errors)}`);
      // biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
      // oxlint-disable-next-line no-explicit-any
      const page: any = data?.[field];
      all.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return all;
      after = page.pageInfo.endCursor;
    }
  };
}
