import sql from "sql-template-tag";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { instant } from "../../../graph/reading/select-list.js";
import type { Performance } from "../../../graph/writing/action.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import type { LastLink } from "../../recovery/concern/linked-evidence.query.js";
import { type LinkedId, type LinkedThing, linkedThings } from "./linked-things.js";
import { standingLink } from "./standing-link.js";

type Within = Pick<Performance, "unit" | "viewer">;

/** Whether there is a thing about this trainee that the viewer may read. */
export async function isThingOf(
  { unit, viewer }: Within,
  name: LinkedId,
  id: string,
  traineeId: string,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { from, reading }: LinkedThing = linkedThings[name];
  const { text, values } = sql`select thing.id from ${from}
    join trainee on trainee.provider_id = thing.provider_id and trainee.id = thing.trainee_id
    where thing.provider_id = ${viewer.providerId} and thing.id = ${id}::uuid and trainee.id = ${traineeId}::uuid
      and ${traineesWithin(viewer, [reading])}`;
  return (await unit.rows(text, values)).length === 1;
}

/** Whether a concern is about welfare. */
export async function isAboutWelfare({ unit, viewer }: Within, concernId: string): Promise<boolean> {
  const rows = await unit.rows(
    "select id from concern where provider_id = $1 and id = $2 and kind = 'welfare'",
    [...[viewer.providerId, concernId]],
  );
  return rows.length === 1;
}

/** The step by which a target was closed; null while it is open. */
export async function closingOf({ unit, viewer }: Within, targetId: string): Promise<number | null> {
  const [step] = await unit.rows<{ version: number; kind: string }>(
    `select version, kind from target_step where provider_id = $1 and target_id = $2 order by version desc limit 1`,
    [viewer.providerId, targetId],
  );
  return step && ["met", "not-met", "dropped"].includes(step.kind) ? step.version : null;
}

/** The viewer's file that an action names; null for one that is gone, on its way, or somebody else's. */
export async function ownFile({ unit, viewer }: Within, id: string): Promise<{ traineeId: string } | null> {
  if (!isUuid(id)) return null;
  const [file] = await unit.rows<{ traineeId: string }>(
    `select trainee_id as "traineeId" from evidence_file where provider_id = $1 and id = $2 and added_by = $3
       and kept_at is not null and removed_at is null`,
    [viewer.providerId, id, viewer.personId],
  );
  return file ?? null;
}

/** The trainee about whom a file is, whoever added it: the right to link it is asked about them. */
export async function traineeOfFile({ unit, viewer }: Within, id: string): Promise<string | null> {
  if (!isUuid(id)) return null;
  const [file] = await unit.rows<{ traineeId: string }>(
    `select trainee_id as "traineeId" from evidence_file where provider_id = $1 and id = $2`,
    [viewer.providerId, id],
  );
  return file?.traineeId ?? null;
}

/** The last link by which a file is evidence of this, or was; null where it was never linked. */
export async function lastLinkOf(
  { unit, viewer }: Within,
  fileId: string,
  name: LinkedId,
  id: string,
): Promise<LastLink | null> {
  const { column }: LinkedThing = linkedThings[name];
  const { text, values } = sql`select evidence_link.id, sequence, ${instant("recorded_at")} as "linkedAt",
      not (${standingLink}) as "isWithdrawn"
    from evidence_link
    where evidence_link.provider_id = ${viewer.providerId} and file_id = ${fileId}::uuid and ${column} = ${id}::uuid
    order by sequence desc limit 1`;
  const [link] = await unit.rows<LastLink>(text, values);
  return link ?? null;
}
