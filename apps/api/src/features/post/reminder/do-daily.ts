import type { WriteUnit } from "../../../database/index.js";
import type { DailyWork, ProviderDay } from "../../../graph/writing/outbox/daily-work.js";
import { putOnce } from "./put-once.js";
import { reminderId } from "./reminder-id.js";

/** Lets each room do what its day asks, and puts a message into the outbox for each thing done. Gives how many were new. */
export async function doDaily(
  unit: WriteUnit,
  works: readonly DailyWork[],
  day: ProviderDay,
): Promise<number> {
  let put = 0;
  for (const { act, work } of works) {
    for (const { id, subject } of await work(unit, day))
      put += await putOnce(unit, { ...day, id: reminderId(act, id, ""), act, subject });
  }
  return put;
}
