export { folderMailer } from "./folder-mailer.js";
export { MailFailure } from "./mail-failure.js";
export { readMailSettings, senderDomain } from "./mail-settings.js";
export { openMailer } from "./open-mailer.js";
export { smtpMailer } from "./smtp-mailer.js";
//# sourceMappingURL=index.js.map