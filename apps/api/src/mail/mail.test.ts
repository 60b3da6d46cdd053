import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Mail, Mailer } from "./mail.js";
import { folderMailer } from "./folder-mailer.js";
import { readMailSettings, senderDomain } from "./mail-settings.js";
import { smtpMailer } from "./smtp-mailer.js";
import { headerOf, type MailServerForTest, mailServerForTest } from "./testing/mail-server-for-test.js";

const from = "Reviewpoint <reviewpoint@weald.example>";
const mail: Mail = {
  messageId: "one.two@weald.example",
  to: { name: "Ada Example", address: "ada@oak.example" },
  subject: "Your way in",
  text: "Dear Ada,\n",
  html: "<p>Dear Ada,</p>",
};
let server: MailServerForTest;
let mailer: Mailer;
beforeAll(async () => {
  server = await mailServerForTest();
  mailer = smtpMailer(server.url, from, { socketTimeout: 500 });
});
afterAll(async () => {
  await mailer?.close();
  await server?.close();
});

describe("over SMTP", () => {
  test("a letter arrives as it was written, under its own Message-ID, as a machine's", async () => {
    await mailer.send(mail);
    const [letter = ""] = server.letters;
    expect(headerOf(letter, "Message-ID")).toBe("<one.two@weald.example>");
    expect(headerOf(letter, "To")).toBe("Ada Example <ada@oak.example>");
    expect(headerOf(letter, "From")).toBe(from);
    expect(headerOf(letter, "Auto-Submitted")).toBe("auto-generated");
    expect(letter).toMatch(/text\/plain[^]*Dear Ada,[^]*text\/html[^]*<p>Dear Ada,<\/p>/);
  });

  test.each([
    ["knows nobody", "address-refused", true],
    ["is busy", "refused", false],
    ["falls silent", "no-answer", false],
  ] as const)("a server that %s: %s", async (mood, code, isFinal) => {
    server.mood = mood;
    await expect(mailer.send(mail)).rejects.toMatchObject({ code, isFinal });
    server.mood = "takes";
  });

  test("a server that is away gives no answer", async () => {
    const gone = await mailServerForTest();
    await gone.close();
    const away = smtpMailer(gone.url, from);
    await expect(away.send(mail)).rejects.toMatchObject({ code: "no-answer", isFinal: false });
    await away.close();
  });

  test("a failure says nothing that a server said", async () => {
    server.mood = "knows nobody";
    const failure = (await mailer.send(mail).catch((error: unknown) => error)) as Error;
    server.mood = "takes";
    expect(failure.message).toBe("the letter was not taken: address-refused");
  });
});

test("in a folder a letter that comes again replaces itself", async () => {
  const folder = mkdtempSync(join(tmpdir(), "reviewpoint-mail-"));
  const caught = folderMailer(join(folder, "mail"), from);
  await caught.send(mail);
  await caught.send({ ...mail, subject: "Once more" });
  await caught.send({ ...mail, messageId: "../three@weald.example" });
  await caught.close();
  const files = readdirSync(join(folder, "mail")).sort();
  expect(files).toEqual([".._three@weald.example.eml", "one.two@weald.example.eml"]);
  expect(headerOf(readFileSync(join(folder, "mail", files[1] ?? ""), "utf8"), "Subject")).toBe("Once more");
  rmSync(folder, { recursive: true });
});

describe("the settings", () => {
  test("name a server and a sender, or neither", () => {
    expect(readMailSettings({})).toEqual({
      smtpUrl: null,
      from: "Reviewpoint <reviewpoint@reviewpoint.invalid>",
    });
    const settings = readMailSettings({ SMTP_URL: "smtps://u:p@mail.weald.example", MAIL_FROM: from });
    expect([settings.smtpUrl, senderDomain(settings)]).toEqual([
      "smtps://u:p@mail.weald.example",
      "weald.example",
    ]);
    expect(senderDomain({ smtpUrl: null, from: "a@b.example" })).toBe("b.example");
  });

  test.each([
    [{ SMTP_URL: "mail.example.org", MAIL_FROM: from }, /^SMTP_URL begins with smtp:\/\//],
    [{ SMTP_URL: "smtp://mail.example.org" }, /^SMTP_URL needs MAIL_FROM beside it/],
    [{ MAIL_FROM: "somebody" }, /^MAIL_FROM is a sender, .* not "somebody"$/],
  ])("%j is refused", (environment, message) => {
    expect(() => readMailSettings(environment)).toThrow(message);
  });
});
