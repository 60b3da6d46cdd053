/** Who is told of which act at a provider: names of the act's parties, or roles. What is not named stays as it is. */
export type ToldSetting = Readonly<Record<string, readonly string[]>>;
/** Whether a setting's value says who is told. */
export declare function isToldSetting(value: unknown): value is ToldSetting;
