/** Who is told of which act at a provider: names of the act's parties, or roles. What is not named stays as it is. */
export type ToldSetting = Readonly<Record<string, readonly string[]>>;

/** Whether a setting's value says who is told. */
export function isToldSetting(value: unknown): value is ToldSetting {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (told) => Array.isArray(told) && told.every((whom) => typeof whom === "string"),
  );
}
