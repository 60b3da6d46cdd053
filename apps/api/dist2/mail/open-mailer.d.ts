import type { Mailer } from "./mail.js";
import type { MailSettings } from "./mail-settings.js";
/** The mail server that the settings name, or the folder `mail` of the data folder. */
export declare function openMailer({ smtpUrl, from }: MailSettings, dataFolder: string): Mailer;
