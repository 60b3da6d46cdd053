import { beforeAll, describe, expect, test } from "@jest/globals";
import { fixtureExecute } from "../fixtures/execute.js";
import type { Cell } from "../pages/cells.js";
import type { Scene } from "../fixtures/provider.js";
import type { Execute, PageAnswer } from "./answer.js";
import { render } from "./render.js";

const routes = [
  "/",
  "/completeness",
  "/strands",
  "/grid",
  "/movement",
  "/trainees",
  "/trainees/C0-0",
  "/watch-list",
];
const personas = [{ persona: "hub-director", label: "Hub director", provider: "Weald" }];

const see = (url: string, execute: Execute = fixtureExecute()): Promise<PageAnswer> =>
  render({ url, viewer: { signedIn: true }, personas: [] }, execute);
const visible = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
const answerIn = (html: string) =>
  /<p class="answer" id="answer">([^<]*)</.exec(html)?.[1]?.replaceAll("&amp;", "&");

describe.each(routes)("%s", (route) => {
  let page: PageAnswer;
  beforeAll(async () => {
    page = await see(route);
  });

  test("answers, and says its answer in a sentence before anything is drawn", () => {
    expect(page.status).toBe(200);
    const answer = answerIn(page.body) ?? "";
    expect(answer.length).toBeGreaterThan(20);
    expect(answer).toMatch(/\.$/);
    expect(page.body.indexOf('id="answer"')).toBeLessThan(page.body.indexOf("<figure"));
  });

  test("has one main heading, and titles of at most ten words", () => {
    expect(page.body.match(/<h1/g)).toHaveLength(1);
    for (const [, title] of page.body.matchAll(/<figcaption><h2>([^<]*)</g)) {
      expect(title!.replaceAll("&amp;", "&").split(/\s+/).length).toBeLessThanOrEqual(10);
    }
  });

  test("carries nothing that its own policy would refuse", () => {
    expect(page.headers["content-security-policy"]).toContain("script-src 'self'; style-src 'self'");
    expect(page.body).not.toMatch(/<style|\sstyle="|\son[a-z]+="|javascript:/);
    const inline = [...page.body.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(
      ([, attributes]) => attributes,
    );
    for (const attributes of inline) expect(attributes).toContain('type="application/json"');
  });

  test("has its table, with a caption and row and column headers, and leaves as CSV with the same rows", async () => {
    const shown = await see(`${route}?show=table`);
    expect(shown.body).toMatch(/<table class="table" role="table"><caption>[^<]+<\/caption>/);
    expect(shown.body).toMatch(/<th scope="col"/);
    expect(shown.body).toMatch(/<th scope="row"/);
    const file = await see(route === "/" ? "/home.csv" : `${route}.csv`);
    expect(file.headers["content-type"]).toBe("text/csv; charset=utf-8");
    const lines = file.body.trim().split("\r\n").length - 1;
    const figure = /<figure[\s\S]*?<\/figure>/.exec(shown.body)?.[0] ?? "";
    expect(lines).toBe(figure.match(/<th scope="row"/g)?.length);
  });

  test("speaks the provider's words", () => {
    expect(visible(page.body)).toContain("associate teacher");
    expect(visible(page.body)).not.toMatch(/\btrainees?\b/i);
  });
});

describe("a provider without hubs", () => {
  test.each(routes)("%s never says hub", async (route) => {
    const { body } = await see(route, fixtureExecute({ withHubs: false }));
    expect(visible(body).replace("hub director", "")).not.toMatch(/\bhubs?\b/i);
  });
});

describe("before anything is judged", () => {
  const early: Scene = { today: "2026-10-01", judged: false };
  test.each(["/", "/strands"])("%s says when the window opens", async (route) => {
    const { status, body } = await see(route, fixtureExecute(early));
    expect(status).toBe(200);
    expect(answerIn(body)).toContain(
      "No judgements yet: the window of Review point 1 opens on 16 November 2026, in 46 days.",
    );
    expect(body).toContain("No judgements to show");
  });
  test("movement says that there is nothing before the first review point", async () => {
    const { body } = await see("/movement", fixtureExecute(early));
    expect(answerIn(body)).toContain("there is nothing before it to compare with");
  });
  test("completeness says that nothing is due", async () => {
    const { body } = await see("/completeness", fixtureExecute(early));
    expect(body).toContain("Nothing is due yet");
  });
});

describe("a reader who sees no names", () => {
  const blind = fixtureExecute({ seesNames: false, trainees: 40 });
  test("reads small groups as symbols, explained below", async () => {
    const { body } = await see("/strands?hub=weald&show=table", blind);
    expect(body).toMatch(/<td role="cell" class="number" data-label="Secure">c</);
    expect(visible(body)).toContain("kept confidential, because the group is small");
  });
  test("is told the same shares where only single levels are hidden, and the numbers beside them", async () => {
    const clear = fixtureExecute({ seesNames: false, trainees: 400 });
    const hiding: Execute = async (document, variables) => {
      const answer = await clear(document, variables);
      const levels = (answer.data as { levels?: Cell[] } | undefined)?.levels;
      if (!levels) return answer;
      const first = levels[0]!.strand!.code;
      const hidden = { count: null, denominator: null, percent: null, status: "SUPPRESSED" };
      const hide = (cell: Cell) =>
        cell.strand?.code === first && cell.level !== null && cell.level.rank <= 2
          ? { ...cell, ...hidden }
          : cell;
      return { ...answer, data: { ...(answer.data as object), levels: levels.map(hide) } };
    };
    for (const route of ["/?show=table", "/strands?show=table"]) {
      const [whole, partly] = [await see(route, clear), await see(route, hiding)];
      expect(answerIn(partly.body)).toBe(answerIn(whole.body));
      const numbers = (body: string) =>
        [...body.matchAll(/class="number"[^>]*>(?:<a[^>]*>)?([^<]*)</g)].map(([, text]) => text);
      const told = numbers(whole.body);
      const changed = numbers(partly.body).flatMap((text, at) => (text === told[at] ? [] : [text]));
      expect(changed.length).toBeGreaterThan(0);
      expect(new Set(changed)).toEqual(new Set(["c"]));
    }
  });
  test("finds references for names, and no way from a figure to people", async () => {
    const { body } = await see("/strands", blind);
    expect(body).not.toContain('href="/trainees?');
  });
  test("is not offered schools or assessors", async () => {
    const { body } = await see("/completeness", blind);
    expect(body).not.toContain("By school");
    expect(body).not.toContain("By assessor");
  });
});

describe("a reader who sees only themselves", () => {
  const self = fixtureExecute({ self: true });
  test("is spoken to on the first page, which is their own record", async () => {
    const { body } = await see("/", self);
    expect(answerIn(body)).toMatch(/^You are on track at Review point 2: /);
    expect(body).toContain("<h2>Your strands through the year</h2>");
    expect(visible(body)).not.toContain("All associate teachers");
  });
  test("finds six pages to go to, and the record as its file", async () => {
    const { body } = await see("/", self);
    const links = /<nav class="navigation wide"[\s\S]*?<\/nav>/.exec(body)?.[0].match(/<a /g);
    expect(links).toHaveLength(6);
    expect(visible(body)).toContain("My year");
    expect(visible(body)).toContain("My portfolio");
    expect(visible(body)).toContain("My week");
    expect(visible(body)).toContain("My assignments");
    expect(visible(body)).toContain("Who read about me");
    const file = await see("/home.csv", self);
    expect(file.body.trim().split("\r\n")).toHaveLength(1 + 18);
  });
  test("is told who may see the record by the access tables", async () => {
    const { body } = await see("/", self);
    expect(visible(body)).toContain(
      "may read judgements about the associate teachers they mentor, with the evidence.",
    );
    expect(visible(body)).toContain("Nobody else may.");
  });
  test("is shown who read what about them, a page at a time, and all of it as a file", async () => {
    const { body } = await see("/readings", self);
    expect(answerIn(body)).toBe("What is sensitive about you was read 60 times.");
    expect(visible(body)).toContain("50 of 60 shown");
    expect(visible(body)).toMatch(/20 January 2027 at 09:30.*Morgan Director.*Area lead|Hub director/);
    expect(visible(body)).toContain("another program of the provider");
    expect(visible(body)).toContain(
      "Associate teachers may see who read what is sensitive about themselves.",
    );
    const file = await see("/readings.csv", self);
    expect(file.body.trim().split("\r\n")).toHaveLength(1 + 60);
  });
  test("is told so where nobody has read anything", async () => {
    const { body } = await see("/readings", fixtureExecute({ self: true, readings: 0 }));
    expect(answerIn(body)).toBe("Nobody has read what is sensitive about you yet.");
    expect(visible(body)).toContain("No reading yet");
  });
  test.each(["/completeness", "/strands", "/grid", "/movement", "/trainees", "/watch-list"])(
    "is told that %s is about groups",
    async (route) => {
      const { status, body } = await see(route, self);
      expect(status).toBe(200);
      expect(answerIn(body)).toContain("your own record is on the page “My year”");
    },
  );
});

describe("a window that has not opened", () => {
  test.each(["/grid", "/trainees/C0-0"])("%s says when it will", async (route) => {
    const { body } = await see(route);
    expect(visible(body)).toContain("opens 31 May 2027");
  });
});

describe("a figure taken away", () => {
  test("says every filter that the link set", async () => {
    const { body } = await see("/strands?cohort=C1&strand=S4&school=140003");
    const [, subtitle] = /<p class="figure-subtitle">([^<]*)</.exec(body) ?? [];
    expect(subtitle).toContain("2025-26");
    expect(subtitle).toContain("Strand: Adaptive Teaching");
    expect(subtitle).toContain("North Downs Priory School");
    expect(body).toContain("Clear filters");
  });
  test("says none where none is set, and offers nothing to clear", async () => {
    const { body } = await see("/strands");
    expect(body).not.toContain("Clear filters");
    expect(/<p class="figure-subtitle">([^<]*)</.exec(body)?.[1]).not.toContain(" · ");
  });
});

describe("when there is no page", () => {
  const failing =
    (code: string): Execute =>
    async () => ({ errors: [{ message: "secret detail", extensions: { code } }] });
  test.each([
    ["UNAUTHENTICATED", 401, "Please sign in again"],
    ["BUSY", 503, "This takes too long at the moment"],
    ["DATABASE_AWAY", 503, "The records cannot be reached at the moment"],
    ["ANYTHING_ELSE", 500, "This page could not be made"],
  ])("%s becomes %i: %s, and nothing of the inside", async (code, status, title) => {
    const page = await see("/strands", failing(code));
    expect(page.status).toBe(status);
    expect(page.body).toContain(title);
    expect(page.body).not.toContain("secret detail");
    expect(page.body).toContain('class="button"');
  });
  test("NOT_ALLOWED becomes 403, with the graph's reason", async () => {
    const page = await see("/strands", failing("NOT_ALLOWED"));
    expect(page.status).toBe(403);
    expect(page.body).toContain("Your role does not show this page");
    expect(visible(page.body)).toContain("secret detail");
  });
  test("what nobody foresaw is handed to the log", async () => {
    const page = await see("/strands", () => Promise.reject(new Error("boom")));
    expect(page.status).toBe(500);
    expect(page.error).toEqual(new Error("boom"));
    const request = { url: "/strands", viewer: { signedIn: true }, personas: [], reference: "a-b-c" };
    const known = await render(request, () => Promise.reject(new Error("boom")));
    expect(visible(known.body)).toContain("Quote this reference when you report it: a-b-c");
    expect(page.body).not.toContain("boom");
  });
  test.each(["/nope", "/strands/deeper", "/trainees/"])("%s", async (url) => {
    const { status } = await see(url);
    expect(status).toBe(url === "/trainees/" ? 200 : 404);
  });
  test("a person out of scope and a person who is not are told alike", async () => {
    const outside = await see("/trainees/C0-1");
    expect(outside.status).toBe(404);
    expect(outside.body).toBe((await see("/trainees/C0-9999")).body);
  });
  test("a provider with nothing brought in yet is told what will be here", async () => {
    const { status, body } = await see("/", fixtureExecute({ withCohorts: false }));
    expect(status).toBe(200);
    expect(body).toContain("Nothing has been brought in yet");
    expect(body).toContain("Sign out");
  });
  test("a name in a link is said back harmlessly", async () => {
    const { body } = await see("/strands?hub=%3Cscript%3Ealert(1)%3C/script%3E");
    expect(body).not.toContain("<script>alert");
    expect(body).toContain("is not among what you can choose");
  });
});

describe("signing in", () => {
  const out = (url: string) => render({ url, viewer: { signedIn: false }, personas }, fixtureExecute());
  test("is a form with a button a person, and leads on to the page asked for", async () => {
    const { status, body } = await out("/strands?hub=weald");
    expect(status).toBe(401);
    expect(body).toContain('<form method="post" action="/sign-in">');
    expect(body).toContain('<button type="submit" name="persona" value="hub-director">Hub director</button>');
    expect(body).toContain('name="next" value="/strands?hub=weald"');
  });
  test.each(["//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "/sign-in?next=/"])(
    "never leads on to %s",
    async (next) => {
      const { body } = await out(`/sign-in?next=${encodeURIComponent(next)}`);
      expect(body).toContain('name="next" value="/"');
    },
  );
  test("is passed by who is in already", async () => {
    const { status, headers } = await see("/sign-in?next=/grid");
    expect([status, headers.location]).toEqual([303, "/grid"]);
  });
  test("says so when nobody can be signed in", async () => {
    const { body } = await render({ url: "/", viewer: { signedIn: false }, personas: [] }, fixtureExecute());
    expect(body).toContain("Nobody can be signed in here yet");
  });
});

test("a list's file holds every page of rows", async () => {
  const file = await see("/trainees.csv?after=50", fixtureExecute({ trainees: 700 }));
  expect(file.body.trim().split("\r\n")).toHaveLength(1 + 140);
  expect(file.headers["content-disposition"]).toBe('attachment; filename="trainees-C0-RP2.csv"');
});
