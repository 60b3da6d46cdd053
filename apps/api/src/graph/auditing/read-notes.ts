import type { RecordedField } from "@reviewpoint/domain/access";
import type { Database } from "../../database/index.js";
import type { Viewer } from "../../identity/index.js";
import type { Clock } from "../writing/clock.js";
import { recorderOf } from "./recorder.js";

/** The name of a reading in the audit trail. */
export const readingAct = "readSensitive";

/** Where a request notes what sensitive is shown. */
export interface Notes {
  note(field: RecordedField, traineeId: string): void;
  /** Before an answer leaves. */
  record(): Promise<void>;
}

/** What of one request is to be recorded as read: noted field by field, written down once, before the answer leaves. */
export class ReadNotes implements Notes {
  readonly #database: Pick<Database, "write">;
  readonly #viewer: Viewer | null;
  readonly #clock: Clock;
  readonly #noted = new Map<RecordedField, Set<string>>();

  constructor(database: Pick<Database, "write">, viewer: Viewer | null, clock: Clock) {
    this.#database = database;
    this.#viewer = viewer;
    this.#clock = clock;
  }

  /** Notes that the viewer was shown a field of a trainee's. What people read of themselves is not noted. */
  note(field: RecordedField, traineeId: string): void {
    if (this.#viewer?.scope.kind === "SELF") return;
    const trainees = this.#noted.get(field);
    if (trainees) trainees.add(traineeId);
    else this.#noted.set(field, new Set([traineeId]));
  }

  /** Writes down what was noted, as one entry, in a transaction of its own; nothing where nothing was. */
  async record(): Promise<void> {
    if (this.#noted.size === 0 || this.#viewer === null) return;
    const fields = Object.fromEntries([...this.#noted].map(([field, ids]) => [field, [...ids].sort()]));
    this.#noted.clear();
    await recordRead(this.#database, this.#viewer, fields, this.#clock);
  }
}

/**
 * Records that a viewer has read sensitive fields: for what leaves otherwise than as a field of the graph, a pack or an
 * export, too.
 *
 * @param fields the ids of the trainees of whom each field was read.
 */
export async function recordRead(
  database: Pick<Database, "write">,
  viewer: Viewer,
  fields: { readonly [field in RecordedField]?: readonly string[] },
  { now, newId }: Clock,
  kind: "read" | "export" = "read",
): Promise<void> {
  const { providerId, personId: actorId } = viewer;
  await recorderOf(database).record({
    ...{ providerId, id: newId(), recordedAt: now().toISOString(), kind, act: readingAct, actorId },
    ...{ subject: {}, about: Object.values(fields).flat(), facts: { fields } },
  });
}
