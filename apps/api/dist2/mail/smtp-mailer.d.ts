import type { Mailer } from "./mail.js";
/** Milliseconds: to be connected, to be greeted, and between two answers. */
declare const patience: {
    connectionTimeout: number;
    greetingTimeout: number;
    socketTimeout: number;
};
/** Hands letters to a mail server over SMTP, by at most three connections at once, which are kept for a while. */
export declare function smtpMailer(smtpUrl: string, from: string, waits?: Partial<typeof patience>): Mailer;
export {};
