import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Database } from "../database/index.js";
import { databaseForTest } from "../database/testing/database-for-test.js";
import {
  DemoIssuer,
  demoKey,
  invitationTable,
  loadViewer,
  openInvitation,
  type ReadSecret,
  readSecret,
} from "../identity/index.js";
import { demoProvider } from "../server/testing/demo-providers.js";
import { announcement } from "./announcement.js";
import { inviteByEmail } from "./invite-by-email.js";
import { loadDemo, type ProviderFolder } from "./load-demo.js";
import { createProvider } from "./new-provider.js";
import { tokenFor } from "./token-for.js";

let database: Database;
let folder: string;
const chance = { newId: randomUUID, now: "2026-10-01T12:00:00.000Z", today: "2026-10-01" };
const slugs = async () =>
  (
    await database.administer((unit) =>
      unit.rows<{ slug: string }>("select slug from provider order by slug"),
    )
  ).map(({ slug }) => slug);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-start-"));
  database = await databaseForTest({ tables: [invitationTable] as never });
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

describe("the demo", () => {
  const played: string[] = [];
  const play = async ({ slug }: ProviderFolder) => void played.push(slug);
  const load = (bringIn: (provider: ProviderFolder) => Promise<void>) => {
    const written: object[] = [];
    const write = async (how: { folder: string; seed: string; today: string }) => {
      written.push(how);
      return ["weald", "moor"].map((slug) => ({ slug, folder: join(how.folder, slug) }));
    };
    return loadDemo(database, folder, "2026-10-01", { write, bringIn, play }, () => {}).then(() => written);
  };
  const unfinished = () => existsSync(join(folder, "demo", "unfinished"));

  test("is loaded again after it was interrupted, and once it is whole never again", async () => {
    const brought: string[] = [];
    const interrupted = load(async (provider) => {
      if (provider.slug === "moor") throw new Error("interrupted");
      await demoProvider(database, "weald", "hub-director", "2026-01-01T00:00:00Z");
    });
    await expect(interrupted).rejects.toThrow("interrupted");
    expect([await slugs(), unfinished(), played]).toEqual([["weald"], true, []]);
    const again = await load(async (provider) => void brought.push(provider.folder));
    expect(again).toEqual([{ folder: join(folder, "demo"), seed: "reviewpoint", today: "2026-10-01" }]);
    expect(brought).toEqual([join(folder, "demo", "weald"), join(folder, "demo", "moor")]);
    expect([unfinished(), played]).toEqual([false, ["weald", "moor"]]);
    expect(await load(() => Promise.reject(new Error("not again")))).toEqual([]);
  });
});

const oak = {
  slug: "oak-training",
  name: "Oak Training",
  adminEmail: "ada@oak.example",
  adminName: "Ada B. Example",
};

describe("a new provider", () => {
  const people = (providerId: string) =>
    database.read({ providerId }, (unit) =>
      unit.rows(`select given_names as given, family_name as family, email, role, from_on as "from"
        from person join role_holding on person_id = person.id order by email`),
    );

  test("has its administrator and nothing else, and is no demo", async () => {
    const { providerId: id, invitation } = await createProvider(database, oak, chance);
    const administrator = { given: "Ada B.", family: "Example", email: "ada@oak.example" };
    expect(await people(id)).toEqual([{ ...administrator, role: "provider-admin", from: "2026-10-01" }]);
    const [row] = await database.administer((unit) =>
      unit.rows("select name, is_demo as demo from provider where id = $1", [id]),
    );
    expect(row).toEqual({ name: "Oak Training", demo: false });
    expect(invitation.expiresAt).toBe("2026-10-08T12:00:00.000Z");
    expect(
      await openInvitation(database, readSecret("", invitation.secret) as ReadSecret, chance.now),
    ).toEqual({
      slug: "oak-training",
      provider: "Oak Training",
    });
  });

  test("shows its administrator by e-mail until a name is known", async () => {
    const { providerId: id } = await createProvider(
      database,
      { slug: "ash", name: "Ash", adminEmail: "bo@ash.example" },
      chance,
    );
    expect(await people(id)).toMatchObject([{ given: "", family: "bo@ash.example" }]);
  });

  test.each([
    [{ slug: "oak-training" }, "--slug oak-training is taken: choose another"],
    [
      { slug: "Oak!" },
      '--slug is 3 to 40 lower-case letters, digits and dashes, e.g. oak-training, not "Oak!"',
    ],
    [{ name: " " }, "--name is the provider's name and may not be empty"],
    [{ adminEmail: "nobody" }, '--admin-email is one e-mail address, not "nobody"'],
  ])("is refused for %j", async (change, message) => {
    const before = await slugs();
    await expect(createProvider(database, { ...oak, ...change }, chance)).rejects.toThrow(
      new RangeError(message),
    );
    expect(await slugs()).toEqual(before);
  });
});

describe("an invitation from the command line", () => {
  test("is for one person of the provider, found by e-mail address, and ends the one before", async () => {
    const { invitation } = await createProvider(database, { ...oak, slug: "elm" }, chance);
    const again = await inviteByEmail(database, { slug: "elm", email: "ADA@oak.example" }, chance);
    const isOpen = async ({ secret }: { secret: string }) =>
      (await openInvitation(database, readSecret("", secret) as ReadSecret, chance.now)) !== null;
    expect([await isOpen(invitation), await isOpen(again)]).toEqual([false, true]);
    for (const [slug, email, message] of [
      [
        "elm",
        "bo@oak.example",
        '"bo@oak.example" is the address of nobody at elm: bring in its people first',
      ],
      ["nowhere", "ada@oak.example", '--provider is the slug of a provider, not "nowhere"'],
    ] as const)
      await expect(inviteByEmail(database, { slug, email }, chance)).rejects.toThrow(new RangeError(message));
  });
});

describe("a token", () => {
  test("is made for somebody of the demo and nobody else", async () => {
    const issuer = new DemoIssuer(await demoKey(folder), () => new Date(chance.now));
    const login = await issuer.verify(await tokenFor(database, issuer, "hub-director"));
    expect(await loadViewer(database, login, null, chance.today)).toMatchObject({ slug: "weald" });
    await expect(tokenFor(database, issuer, "king")).rejects.toThrow(
      '"king" is nobody of the demo; choose one of hub-director',
    );
  });
});

test("the announcement says where to go and who to sign in as", () => {
  const mentor = { persona: "mentor", subject: "mentor@weald", label: "Mentor", provider: "Weald" };
  const director = { ...mentor, persona: "hub-director@moor", label: "Hub director", provider: "Moor" };
  expect(announcement("http://127.0.0.1:4000", [mentor, director])).toBe(`
Reviewpoint is ready at http://127.0.0.1:4000
  API http://127.0.0.1:4000/graphql

  Weald: sign in as
    mentor             Mentor

  Moor: sign in as
    hub-director@moor  Hub director

Ctrl-C stops it.`);
});
