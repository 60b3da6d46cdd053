/** Where letters are handed in, and in whose name. */
export interface MailSettings {
    /** The mail server, e.g. `smtps://user:password@mail.example.org`; null where letters are only written to a folder. */
    readonly smtpUrl: string | null;
    /** The sender, e.g. `Reviewpoint <reviewpoint@example.org>`. */
    readonly from: string;
}
type Environment = Readonly<Record<string, string | undefined>>;
/** Reads SMTP_URL and MAIL_FROM. @throws RangeError naming variable and remedy; the address may hold a password and is not repeated */
export declare function readMailSettings(environment: Environment): MailSettings;
/** The name of the sender's mail domain, by which our letters are told from others'. */
export declare const senderDomain: ({ from }: MailSettings) => string;
export {};
