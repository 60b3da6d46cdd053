import { forPurpose, type Purpose, type WriteUnit } from "../../../database/index.js";

/**
 * Does what reckons standings with every judgement in view, also those that whoever acts is to judge blind; afterwards the
 * transaction is for what it was before, so that nothing of it is told. Without this, their standings would be taken for
 * missing.
 */
export async function reckoning<Found>(unit: WriteUnit, work: () => Promise<Found>): Promise<Found> {
  const [was] = await unit.rows<{ purpose: string }>(
    `select coalesce(current_setting('app.purpose', true), '') as purpose`,
  );
  await unit.affected(forPurpose("moderation"));
  const found = await work();
  const purpose = was?.purpose ?? "";
  await unit.affected(purpose === "" ? `set local "app.purpose" = ''` : forPurpose(purpose as Purpose));
  return found;
}
