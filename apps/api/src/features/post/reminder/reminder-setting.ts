/** When a provider's people are reminded. What is not named stays as it is. */
export interface ReminderSetting {
  /** The hour of the provider's day from which reminders leave, 0 to 23. */
  readonly hour?: number;
  /** Days before a thing is due, by the reminder's name; none to send none. */
  readonly days?: Readonly<Record<string, readonly number[]>>;
}

const isWholeUpTo = (most: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** Whether a setting's value says when people are reminded. */
export function isReminderSetting(value: unknown): value is ReminderSetting {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { hour, days } = value as Readonly<Record<string, unknown>>;
  if (hour !== undefined && !isWholeUpTo(23)(hour)) return false;
  if (days === undefined) return true;
  return (
    typeof days === "object" &&
    days !== null &&
    Object.values(days).every((list) => Array.isArray(list) && list.every(isWholeUpTo(366)))
  );
}
