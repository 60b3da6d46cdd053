import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const still = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The Chromium of this machine. */
export function launch(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"] || "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: [...quiet, ...still] });
}

/** Milliseconds that anything on a page may take, on a machine that does much else besides. */
const patience = 60_000;

export interface Look {
  readonly address: string;
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  readonly scripts?: boolean;
}

/** A page of its own, signed in at the fixture; whatever the browser complains about is kept in `complaints`. */
export async function openPage(browser: Browser, look: Look): Promise<{ page: Page; complaints: string[] }> {
  const { address, scheme = "light", width = 1280, scripts = true } = look;
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    acceptDownloads: true,
  });
  await context.addCookies([{ name: "signed-in", value: "1", url: address }]);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  return { page, complaints };
}

/**
 * What axe finds, a line a rule.
 *
 * @param rules only these, where the rest has been asked of the same page already
 */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  // Pages have no frames: axe need not open a window of its own to put their answers together.
  builder.setLegacyMode();
  if (rules.length > 0) builder.withRules([...rules]);
  const found = await builder.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(" | ")}`,
  );
}

/** How far the page is wider than its window, px. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
