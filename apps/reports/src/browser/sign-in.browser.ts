import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launch, openPage, overflow, violations } from "./tools/chromium.js";
import { freePort, serve } from "./tools/served.js";

const built = (path: string) => new URL(`../../../api/dist/${path}`, import.meta.url);
const secret = "a secret of this test alone";

let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
let issuer: { readonly address: string; close(): Promise<void> };
let settings: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reviewpoint-sign-in-"));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const { localIssuer } = await import(built("identity/testing/local-issuer.js").href);
  const back = { returnTo: `${address}/sign-in/staff/callback`, signedOutTo: `${address}/` };
  issuer = await localIssuer([{ id: "reviewpoint", secret, ...back }]);
  const staff = {
    name: "staff",
    label: "Oak staff account",
    issuer: issuer.address,
    clientId: "reviewpoint",
  };
  const issuers = [{ ...staff, clientSecretVariable: "STAFF_SECRET" }];
  await writeFile(join(folder, "sign-in.json"), JSON.stringify({ address, issuers }));
  settings = { PORT: String(port), SIGN_IN: join(folder, "sign-in.json"), STAFF_SECRET: secret };
  [browser, server] = await Promise.all([launch(), serve(settings)]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  await issuer.close();
  await rm(folder, { recursive: true });
}, 60_000);

/** Makes a provider from the command line while the server runs; gives the link that it prints. */
async function firstAdministratorsLink(): Promise<string> {
  const command = fileURLToPath(built("commands/provider-new.js"));
  const about = ["--slug", "oak", "--name", "Oak Training", "--admin-email", "ada@oak.example"];
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: server.folder, ...settings };
  const { stdout } = await promisify(execFile)(process.execPath, [command, ...about], { env });
  return /http\S+/.exec(stdout)?.[0] ?? "";
}

async function open(): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(browser, { address: server.address });
  await opened.page.context().clearCookies();
  return opened;
}
const heading = (page: Page) => page.locator("h1").textContent();
async function chooseAccount(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Oak staff account" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Sign in" }).click();
}
async function looksRight(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("the first administrator of a new provider comes in by the printed link, and then without it", async () => {
  const link = await firstAdministratorsLink();
  const { page, complaints } = await open();
  await page.goto(link);
  expect(await heading(page)).toBe("Oak Training invites you");
  await looksRight(page);
  await chooseAccount(page, "ada");
  expect(await heading(page)).toBe("Nothing has been brought in yet");
  expect(new URL(page.url()).origin).toBe(server.address);
  const [cookie] = (await page.context().cookies(server.address)).filter(({ name }) =>
    name.endsWith("session"),
  );
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  // The local issuer has no icon.
  expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
  await page.context().close();

  const { page: again } = await open();
  await again.goto("/strands");
  expect(await heading(again)).toBe("Sign in");
  await looksRight(again);
  await chooseAccount(again, "ada");
  expect(await heading(again)).toBe("Nothing has been brought in yet");
  expect(new URL(again.url()).pathname).toBe("/strands");
  await again.goto(link);
  expect(await heading(again)).toBe("This invitation can no longer be used");
  await looksRight(again);
  await again.context().close();
}, 120_000);

test("a stranger, and who changes their mind, are told what to do", async () => {
  const { page } = await open();
  await page.goto("/sign-in");
  await chooseAccount(page, "stranger");
  expect(await heading(page)).toBe("This account is not linked to anybody here yet");
  await looksRight(page);
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await chooseAccount(page, "nobody");
  expect(await heading(page)).toBe("The identity service did not sign you in");
  await page.context().close();
}, 120_000);
