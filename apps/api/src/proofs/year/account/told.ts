import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { OnTrackRule } from "@reviewpoint/domain/progress";
import type { SchoolCalendar } from "@reviewpoint/domain/targets";
import { noCalendar } from "../setting/read-calendars.js";
import type { Deed, Done, Input } from "../stage/deed.js";
import type { Roster, YearTrainee } from "../stage/roster.js";
import type { Stage } from "../stage/stage.js";

/** What the rules are told of one trainee: everything that was acknowledged about them, and the provider's own numbers. */
export interface Told {
  readonly trainee: YearTrainee;
  readonly roster: Roster;
  readonly today: IsoDate;
  readonly school: SchoolCalendar;
  readonly onTrackRule: OnTrackRule;
  /** Levels of the trainee that moderation moved, in order. */
  readonly moved: readonly MovedLevel[];
  /** The acts with these names about the trainee, in order. */
  deeds<Asked extends Input = Input>(...acts: readonly string[]): readonly Deed<Asked>[];
}

/** A level that moderation put in the place of the one that was given. */
export interface MovedLevel {
  readonly traineeId: string;
  readonly reviewPointId: string;
  readonly strandId: string;
  readonly levelId: string;
}

/** What does not come out of acts: the schools' days and the provider's rule. */
export interface Frame {
  readonly calendars: ReadonlyMap<string, SchoolCalendar>;
  readonly onTrackRule: OnTrackRule;
}

/** The fields of inputs that name a thing that belongs to a trainee. */
const names = [
  ...[
    "targetId",
    "meetingId",
    "gapId",
    "checkId",
    "gradeId",
    "observationId",
    "planId",
    "concernId",
    "interventionId",
    "fileId",
  ],
] as const;

/** What the rules are told of each trainee, with the levels that moderation moved. */
export function tellersOf(
  { chronicle, roster, today }: Pick<Stage, "chronicle" | "roster" | "today">,
  { calendars, onTrackRule }: Frame,
  moved: readonly MovedLevel[] = [],
): Told[] {
  const owners = new Map<string, string>();
  const deedsOf = new Map<string, Deed[]>();
  for (const deed of chronicle.of()) {
    const traineeId = ownerOf(deed, owners);
    if (traineeId === undefined) continue;
    for (const id of idsIn(deed.done)) owners.set(id, traineeId);
    deedsOf.set(traineeId, [...(deedsOf.get(traineeId) ?? []), deed]);
  }
  return roster.trainees.map((trainee) => {
    const own = deedsOf.get(trainee.id) ?? [];
    return {
      ...{ trainee, roster, today, onTrackRule, school: calendars.get(trainee.home.urn) ?? noCalendar },
      moved: moved.filter(({ traineeId }) => traineeId === trainee.id),
      deeds: <Asked extends Input>(...acts: readonly string[]) =>
        own.filter(({ act }) => acts.includes(act)) as readonly Deed[] as readonly Deed<Asked>[],
    };
  });
}

function ownerOf({ input }: Deed, owners: ReadonlyMap<string, string>): string | undefined {
  if (typeof input["traineeId"] === "string") return input["traineeId"];
  const named = names.map((name) => input[name]).find((id) => typeof id === "string");
  return owners.get(String(named));
}

const idsIn = (done: Done): string[] =>
  Object.values(done)
    .flat()
    .flatMap((thing) => (thing?.id ? [thing.id as string] : []));
