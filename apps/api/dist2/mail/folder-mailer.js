import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { mailOptions } from "./mail-options.js";
/**
 * Catches letters in a folder, one `.eml` file each, for a demo and wherever no mail server is named. A letter that comes
 * again replaces itself: its file is named by its Message-ID.
 */
export function folderMailer(folder, from) {
    const transport = createTransport({ streamTransport: true, buffer: true });
    return {
        async send(mail) {
            const { message } = await transport.sendMail(mailOptions(mail, from));
            await mkdir(folder, { recursive: true, mode: 0o700 });
            const file = join(folder, `${mail.messageId.replaceAll(/[^\w.@-]/g, "_")}.eml`);
            await writeFile(`${file}.part`, message, { mode: 0o600 });
            await rename(`${file}.part`, file);
        },
        async close() {
            transport.close();
        },
    };
}
//# sourceMappingURL=folder-mailer.js.map