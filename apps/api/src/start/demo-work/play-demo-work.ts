import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Database } from "../../database/index.js";
import { assignmentParts } from "./assignments/play-assignments.js";
import { playBoard } from "./board/play-board.js";
import { doing } from "./doing.js";
import { playFinished } from "./exercises/play-finished.js";
import { playRunning } from "./exercises/play-running.js";
import { castOf, type Part } from "./scene.js";
import { playStandardisation } from "./standardisation/play-standardisation.js";

/** A demo provider, the day and the instant at which it is loaded, and chance. */
export interface Played {
  readonly database: Database;
  readonly slug: string;
  readonly today: IsoDate;
  readonly now: string;
  readonly newId: () => string;
}

/** In the order in which they are played: the board rests on the exercise that is finished. */
const parts: readonly Part[] = [
  ...assignmentParts,
  playStandardisation,
  playFinished,
  playRunning,
  playBoard,
];

/**
 * Plays what people have done with a demo provider by today, with the rules of the graph's own acts, each on its day. Each
 * part is one transaction, and is left out where it is there: a load that was interrupted goes on with the part after.
 */
export async function playDemoWork({ database, slug, today, now, newId }: Played): Promise<void> {
  const cast = await castOf(database, slug, today);
  const { providerId, personId } = cast.admin;
  for (const part of parts)
    await database.write({ providerId, personId }, (unit) =>
      part({ unit, does: doing(unit, now, newId), cast, today }),
    );
}
