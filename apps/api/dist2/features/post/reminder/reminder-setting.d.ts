/** When a provider's people are reminded. What is not named stays as it is. */
export interface ReminderSetting {
    /** The hour of the provider's day from which reminders leave, 0 to 23. */
    readonly hour?: number;
    /** Days before a thing is due, by the reminder's name; none to send none. */
    readonly days?: Readonly<Record<string, readonly number[]>>;
}
/** Whether a setting's value says when people are reminded. */
export declare function isReminderSetting(value: unknown): value is ReminderSetting;
