import { createTransport } from "nodemailer";
import { mailFailureOf } from "./mail-failure.js";
import { mailOptions } from "./mail-options.js";
/** Milliseconds: to be connected, to be greeted, and between two answers. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
/** Hands letters to a mail server over SMTP, by at most three connections at once, which are kept for a while. */
export function smtpMailer(smtpUrl, from, waits = {}) {
    const { protocol, hostname, port, username, password } = new URL(smtpUrl);
    const isSecure = protocol === "smtps:";
    const transport = createTransport({
        ...{ pool: true, maxConnections: 3, host: hostname, port: Number(port) || (isSecure ? 465 : 587) },
        ...{ secure: isSecure, ...patience, ...waits },
        ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    });
    return {
        async send(mail) {
            try {
                await transport.sendMail(mailOptions(mail, from));
            }
            catch (error) {
                throw mailFailureOf(error);
            }
        },
        async close() {
            transport.close();
        },
    };
}
//# sourceMappingURL=smtp-mailer.js.map