import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** What a mail server does with the next letters. */
export type Mood =
  | "takes"
  /** Knows no such address. */
  | "knows nobody"
  /** Is too busy just now. */
  | "is busy"
  /** Takes the letter and never says so. */
  | "falls silent";

/** A real mail server on a port of this machine. */
export interface MailServerForTest {
  readonly url: string;
  /** The letters that it took, as they came. */
  readonly letters: string[];
  mood: Mood;
  close(): Promise<void>;
}

/** Starts one. */
export async function mailServerForTest(port = 0): Promise<MailServerForTest> {
  const letters: string[] = [];
  const refusal = (text: string, responseCode: number) => Object.assign(new Error(text), { responseCode });
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ["STARTTLS", "AUTH"], logger: false },
    onRcptTo(_, __, done) {
      if (it.mood === "knows nobody") return done(refusal("5.1.1 no such user", 550));
      return it.mood === "is busy" ? done(refusal("4.3.2 come again", 451)) : done();
    },
    onData(stream, _, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        letters.push(Buffer.concat(parts).toString());
        if (it.mood !== "falls silent") done();
      });
    },
  });
  server.on("error", () => {});
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const at = (server.server.address() as AddressInfo).port;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const it: MailServerForTest = { url: `smtp://127.0.0.1:${at}`, letters, mood: "takes", close };
  return it;
}

/** The value of a header of a letter, unfolded. */
export const headerOf = (letter: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, "im").exec(letter)?.[1]?.replaceAll(/\r?\n[ \t]/g, " ");
