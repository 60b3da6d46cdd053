import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openInvitation, type ReadSecret, readSecret } from "../../../identity/index.js";
import { type Mailer, smtpMailer } from "../../../mail/index.js";
import {
  headerOf,
  type MailServerForTest,
  mailServerForTest,
} from "../../../mail/testing/mail-server-for-test.js";
import { messageKinds } from "../../messages.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { Dispatcher } from "./dispatcher.js";

const admin = fixtureViewer("provider-admin");
const now = () => new Date("2026-02-03T09:00:00.000Z");
let graph: GraphForTest;
let server: MailServerForTest;
let dispatcher: Dispatcher | null = null;
const failures: unknown[] = [];

beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());
beforeEach(async () => {
  server = await mailServerForTest();
});
afterEach(async () => {
  await dispatcher?.finish();
  dispatcher = null;
  await server.close();
  if (failures.length > 0) throw failures.splice(0)[0];
});

/** As if the process had been started anew. */
async function start(change: { retries?: number; mailer?: Mailer } = {}): Promise<void> {
  await dispatcher?.finish();
  const mailer =
    change.mailer ?? smtpMailer(server.url, "Weald <post@weald.example>", { socketTimeout: 500 });
  dispatcher = await Dispatcher.start(
    {
      ...{ database: graph.database, mailer, kinds: messageKinds, now, newId: randomUUID },
      ...{ address: "https://weald.example", domain: "weald.example" },
    },
    { pollEvery: 0.5, firstWait: 1, retries: 2, onFailure: (error) => failures.push(error), ...change },
  );
  await dispatcher.round();
}
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()) && tries < 900; tries += 1) await wait(50);
  expect(await isSo()).toBe(true);
}

// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
const ask = async (text: string, variables = {}, viewer = admin): Promise<any> => {
  const answer = await graph.ask(text, viewer, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const emailOf = (name: string) => `${name.toLowerCase()}@fixture.example`;
const invite = async (name: string): Promise<string> => {
  const text = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) {
    ... on InvitePersonPayload { person { id } } ... on Refusal { message } } }`;
  const input = {
    idempotencyKey: randomUUID(),
    givenNames: name,
    familyName: "<Staff>",
    email: emailOf(name),
  };
  return (await ask(text, { input })).invitePerson.person.id;
};
const letterOf = async (personId: string) => {
  const [row] = await graph.database.read(admin, (unit) =>
    unit.rows<{ id: string; tries: number; failure: string | null; delivered: boolean; gaveUp: boolean }>(
      `select id, tries, failure, delivered_at is not null as delivered, gave_up_at is not null as "gaveUp"
       from letter where person_id = $1`,
      [personId],
    ),
  );
  return row;
};
const became = (personId: string, what: "delivered" | "gaveUp") =>
  until(async () => (await letterOf(personId))?.[what] === true);
const secretIn = (letter: string): ReadSecret => {
  const text = letter.replaceAll("=\r\n", "").replaceAll("=3D", "=");
  return readSecret("", /invitation\?token=([\w-]+)/.exec(text)?.[1] ?? "") as ReadSecret;
};
const isOpen = async (letter: string) =>
  (await openInvitation(graph.database, secretIn(letter), now().toISOString())) !== null;
const undelivered = async () =>
  (
    await ask(`{ undeliveredLetters(first: 9) { totalCount nodes
      { id act tries failure gaveUpAt person { name } } } }`)
  ).undeliveredLetters;
const deliverAgain = async (letterIds: readonly string[], change: object = {}, viewer = admin) =>
  (
    await ask(
      `mutation ($input: DeliverAgainInput!) { deliverAgain(input: $input) { __typename
        ... on DeliverAgainPayload { letters { id gaveUpAt } } ... on Refusal { code path } } }`,
      { input: { idempotencyKey: randomUUID(), letterIds, ...change } },
      viewer,
    )
  ).deliverAgain;

describe("an invitation", () => {
  test("goes to who is invited, with a link that lets them in, and its provider's name", async () => {
    await start();
    const person = await invite("Ada");
    await dispatcher?.round();
    await became(person, "delivered");
    const [letter = "", ...others] = server.letters;
    expect(others).toEqual([]);
    expect(headerOf(letter, "To")).toContain("<ada@fixture.example>");
    expect(headerOf(letter, "Subject")).toBe("Your way in to Fixture Training");
    expect(letter.replaceAll("=\r\n", "")).toMatch(
      /works once, until \d{1,2} \w+ \d{4}\.[^]*https:\/\/weald\.example\/invitation/,
    );
    expect(await isOpen(letter)).toBe(true);
    expect(await letterOf(person)).toMatchObject({ tries: 1, failure: null, gaveUp: false });
  });

  test("that was used meanwhile is not told any more", async () => {
    const person = await invite("Bo");
    await graph.database.write(admin, (unit) =>
      unit.affected("update invitation set accepted_at = now() where person_id = $1", [person]),
    );
    await start();
    await became(person, "delivered");
    expect(server.letters).toEqual([]);
  });

  test("of what nobody is told nothing is left waiting", async () => {
    await start();
    const [row] = await graph.database.read(admin, (unit) =>
      unit.rows("select count(*) as n from outbox_message where addressed_at is null"),
    );
    expect(row).toEqual({ n: 0 });
  });
});

describe("a mail server", () => {
  test("that is busy is asked again, until it takes the letter", async () => {
    server.mood = "is busy";
    const person = await invite("Cy");
    await start();
    await until(async () => (await letterOf(person))?.failure === "refused");
    server.mood = "takes";
    await became(person, "delivered");
    expect(server.letters).toHaveLength(1);
    expect(await letterOf(person)).toMatchObject({ failure: null, gaveUp: false });
  });

  test("that falls silent may have the letter: it comes again under the same Message-ID, and both links work", async () => {
    server.mood = "falls silent";
    const person = await invite("Di");
    await start();
    await until(async () => (await letterOf(person))?.failure === "no-answer");
    server.mood = "takes";
    await became(person, "delivered");
    expect(server.letters.length).toBeGreaterThan(1);
    expect(new Set(server.letters.map((letter) => headerOf(letter, "Message-ID"))).size).toBe(1);
    expect(await Promise.all(server.letters.map(isOpen))).toEqual(server.letters.map(() => true));
  });

  test("that knows nobody ends it at once; an administrator sees it, and sends it again", async () => {
    server.mood = "knows nobody";
    const person = await invite("Eve");
    await start();
    await became(person, "gaveUp");
    const { totalCount, nodes } = await undelivered();
    expect([totalCount, nodes]).toEqual([
      1,
      [
        {
          ...{ id: expect.any(String), act: "invitePerson", tries: 1, failure: "ADDRESS_REFUSED" },
          ...{ gaveUpAt: "2026-02-03T09:00:00.000Z", person: { name: "Eve <Staff>" } },
        },
      ],
    ]);
    const [{ id }] = nodes;
    expect(await deliverAgain([id], {}, fixtureViewer("hub-director"))).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await deliverAgain([id, randomUUID()])).toMatchObject({
      ...{ code: "ITEMS_REFUSED", path: ["input", "letterIds"] },
    });
    expect((await undelivered()).totalCount).toBe(1);
    server.mood = "takes";
    expect(await deliverAgain([id])).toEqual({
      ...{ __typename: "DeliverAgainPayload", letters: [{ id, gaveUpAt: null }] },
    });
    await dispatcher?.round();
    await became(person, "delivered");
    expect((await undelivered()).totalCount).toBe(0);
    expect(await letterOf(person)).toMatchObject({ tries: 2, failure: null });
    expect(await deliverAgain([id])).toMatchObject({ code: "ITEMS_REFUSED" });
    const audited = await graph.database.read(admin, (unit) =>
      unit.rows("select subject from audit_entry where act = 'deliverAgain'"),
    );
    expect(audited).toEqual([{ subject: { letters: [id] } }]);
  });

  test("that stays away long enough has its letters given up, and kept", async () => {
    server.mood = "is busy";
    const person = await invite("Flo");
    await start({ retries: 1 });
    await became(person, "gaveUp");
    expect(await letterOf(person)).toMatchObject({ tries: 2, failure: "refused", delivered: false });
  });
});

describe("a process that ends", () => {
  test("before it looked leaves the letter to the next", async () => {
    const person = await invite("Gil");
    await start();
    await became(person, "delivered");
    expect(server.letters).toHaveLength(1);
  });

  test("while it tried leaves the letter to the next, and nobody gets two", async () => {
    server.mood = "is busy";
    const people = await Promise.all(["Hal", "Ida", "Jo"].map(invite));
    await start();
    await until(async () => (await Promise.all(people.map(letterOf))).every((letter) => letter?.failure));
    server.mood = "takes";
    await start();
    await Promise.all(people.map((person) => became(person, "delivered")));
    expect(server.letters.map((letter) => headerOf(letter, "To")).sort()).toEqual([
      ...["Hal", "Ida", "Jo"].map((name) => expect.stringContaining(emailOf(name))),
    ]);
  });

  test("beside others that look at the same time sends each letter once", async () => {
    const people = await Promise.all(["Ken", "Lea", "Max", "Nia"].map(invite));
    const others = await Promise.all(
      [1, 2, 3].map(() =>
        Dispatcher.start(
          {
            ...{ database: graph.database, kinds: messageKinds, now, newId: randomUUID },
            mailer: smtpMailer(server.url, "post@weald.example"),
            ...{ address: "https://weald.example", domain: "weald.example" },
          },
          { pollEvery: 0.5, onFailure: (error) => failures.push(error) },
        ),
      ),
    );
    await Promise.all(others.map((other) => other.round()));
    await Promise.all(people.map((person) => became(person, "delivered")));
    await Promise.all(others.map((other) => other.finish()));
    expect(server.letters).toHaveLength(4);
  });
});
