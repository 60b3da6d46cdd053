import { join } from "node:path";
import { folderMailer } from "./folder-mailer.js";
import { smtpMailer } from "./smtp-mailer.js";
/** The mail server that the settings name, or the folder `mail` of the data folder. */
export function openMailer({ smtpUrl, from }, dataFolder) {
    return smtpUrl === null ? folderMailer(join(dataFolder, "mail"), from) : smtpMailer(smtpUrl, from);
}
//# sourceMappingURL=open-mailer.js.map