export { folderMailer } from "./folder-mailer.js";
export type { Mail, Mailer } from "./mail.js";
export { MailFailure, type MailFailureCode } from "./mail-failure.js";
export { type MailSettings, readMailSettings, senderDomain } from "./mail-settings.js";
export { openMailer } from "./open-mailer.js";
export { smtpMailer } from "./smtp-mailer.js";
