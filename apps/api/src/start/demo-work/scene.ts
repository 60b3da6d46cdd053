import { addDays, type IsoDate } from "@reviewpoint/domain/calendar";
import type { Database, WriteUnit } from "../../database/index.js";
import { demoIssuerName, loadViewer, type Viewer } from "../../identity/index.js";
import type { Doing } from "./doing.js";
import { onDay } from "./people-in.js";

/** The people whom one may sign in as, as far as they act in what is played. */
export interface Cast {
  readonly admin: Viewer;
  readonly lead: Viewer;
  readonly trainee: Viewer;
  readonly moderator: Viewer;
  readonly leader: Viewer;
  readonly chair: Viewer;
}

/** What a part of the demo's work is played with: one transaction, who acts, and the day of the load. */
export interface Scene {
  readonly unit: WriteUnit;
  readonly does: Doing;
  readonly cast: Cast;
  readonly today: IsoDate;
}

/** Something that stands in the demo from its first start; it is played whole, and not where it is there already. */
export type Part = (scene: Scene) => Promise<void>;

/** Somebody so many days from today. */
export const inDays = ({ today }: Pick<Scene, "today">, viewer: Viewer, days: number): Viewer =>
  onDay(viewer, addDays(today, days));

/** The cast of a demo provider. */
export async function castOf(database: Database, slug: string, today: IsoDate): Promise<Cast> {
  const as = (persona: string) =>
    loadViewer(database, { issuer: demoIssuerName, subject: `${persona}@${slug}` }, slug, today);
  return {
    ...{ admin: await as("provider-admin"), lead: await as("lead-mentor"), trainee: await as("trainee") },
    ...{ moderator: await as("moderator"), leader: await as("leadership-team") },
    chair: await as("exam-board"),
  };
}

/** Where the name of something that is played stands. */
const namedIn = {
  assignment: "title",
  moderation_exercise: "title",
  standardisation: "title",
  board: "name",
} as const;

/** Whether a provider has something of this name. */
export async function isThere(
  { unit, cast }: Pick<Scene, "unit" | "cast">,
  table: keyof typeof namedIn,
  name: string,
): Promise<boolean> {
  const text = `select from ${table} where provider_id = $1 and ${namedIn[table]} = $2 limit 1`;
  return (await unit.rows(text, [cast.admin.providerId, name])).length > 0;
}
