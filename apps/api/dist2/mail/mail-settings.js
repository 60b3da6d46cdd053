const inventedSender = "Reviewpoint <reviewpoint@reviewpoint.invalid>";
/** Reads SMTP_URL and MAIL_FROM. @throws RangeError naming variable and remedy; the address may hold a password and is not repeated */
export function readMailSettings(environment) {
    const smtpUrl = environment["SMTP_URL"] || null;
    const from = environment["MAIL_FROM"] || null;
    if (smtpUrl !== null && !(/^smtps?:\/\/./.test(smtpUrl) && URL.canParse(smtpUrl)))
        throw new RangeError("SMTP_URL begins with smtp:// or smtps://, e.g. smtps://user:password@mail.example.org");
    if (from !== null && !/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(from))
        throw new RangeError(`MAIL_FROM is a sender, e.g. Reviewpoint <reviewpoint@example.org>, not ${JSON.stringify(from)}`);
    if (smtpUrl !== null && from === null)
        throw new RangeError("SMTP_URL needs MAIL_FROM beside it, e.g. Reviewpoint <reviewpoint@example.org>");
    return { smtpUrl, from: from ?? inventedSender };
}
/** The name of the sender's mail domain, by which our letters are told from others'. */
export const senderDomain = ({ from }) => /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? "reviewpoint.invalid";
//# sourceMappingURL=mail-settings.js.map