import { join } from "node:path";
import { folderMailer } from "./folder-mailer.js";
import type { Mailer } from "./mail.js";
import type { MailSettings } from "./mail-settings.js";
import { smtpMailer } from "./smtp-mailer.js";

/** The mail server that the settings name, or the folder `mail` of the data folder. */
export function openMailer({ smtpUrl, from }: MailSettings, dataFolder: string): Mailer {
  return smtpUrl === null ? folderMailer(join(dataFolder, "mail"), from) : smtpMailer(smtpUrl, from);
}
