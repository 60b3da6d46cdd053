import { dayNumber } from "@reviewpoint/domain/calendar";
import { thousands } from "./numbers.js";

/** From today to a day, in words: "today", "tomorrow", "in 12 days", "yesterday", "12 days ago". */
export function fromToday(isoDate: string, today: string): string {
  const days = dayNumber(isoDate) - dayNumber(today);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `in ${thousands(days)} days` : `${thousands(-days)} days ago`;
}
