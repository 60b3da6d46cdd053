import { describe, expect, test } from "@jest/globals";
import type { Asker } from "./asker.js";
import { authenticate, authenticatePage } from "./authenticate.js";
import { IdentityRefusal } from "./refusal.js";
import { Cookies } from "./session/cookies.js";
import { formTokenOf, isFormTokenOf } from "./session/form-token.js";

const asker = (subject: string): Asker => ({
  ...{ kind: "login", login: { issuer: "i", subject }, slug: null, formToken: null },
});
const cookies = new Cookies(false);
const authentication = {
  cookies,
  identity: {
    ofToken: async (token: string) => {
      if (token === "bad") throw new IdentityRefusal("TOKEN_REFUSED");
      return asker(token);
    },
    ofSession: async (key: string) => {
      if (key === "broken") throw new Error("database down");
      return key === "ended" ? null : asker(key);
    },
  },
};
const cookieOf = (key: string) => cookies.set("session", key, 60).split(";")[0] ?? "";
const cookie = cookieOf("abc");
const own = { "x-reviewpoint-csrf": formTokenOf("abc") };

describe("a request", () => {
  test("is its bearer token's, or its session's that sends its own token from our own page", async () => {
    const bearer = { authorization: "Bearer a.b-c_d" };
    expect(await authenticate(bearer, false, authentication)).toEqual(asker("a.b-c_d"));
    expect(await authenticate({ cookie, ...own }, true, authentication)).toEqual(asker("abc"));
  });

  test("that says nothing of who asks is nobody's", async () => {
    expect(await authenticate({}, true, authentication)).toBeNull();
    expect(await authenticate({ cookie: "another=1", ...own }, true, authentication)).toBeNull();
  });

  const another = { "x-reviewpoint-csrf": formTokenOf("abd") };
  const ended = { cookie: cookieOf("ended"), "x-reviewpoint-csrf": formTokenOf("ended") };
  test.each([
    ["TOKEN_REFUSED", true, { authorization: "Basic YWJj" }],
    ["TOKEN_REFUSED", true, { authorization: "Bearer bad" }],
    ["TOKEN_REFUSED", true, { authorization: "Bearer ", cookie, ...own }],
    ["FORM_TOKEN_WRONG", true, { cookie }],
    ["FORM_TOKEN_WRONG", true, { cookie, "x-reviewpoint-csrf": "1" }],
    ["FORM_TOKEN_WRONG", true, { cookie, ...another }],
    ["FORM_TOKEN_WRONG", true, { cookie, "x-reviewpoint-csrf": ["1"] }],
    ["ORIGIN_NOT_OURS", false, { cookie, ...own }],
    ["SESSION_ENDED", true, ended],
  ])("is refused with %s for %s %j", async (code, isFromHere, headers) => {
    await expect(authenticate(headers, isFromHere, authentication)).rejects.toMatchObject({ code });
  });

  test("for a page needs only the session, and without a good one is nobody's", async () => {
    expect(await authenticatePage({ cookie }, authentication)).toEqual(asker("abc"));
    expect(await authenticatePage({}, authentication)).toBeNull();
    expect(await authenticatePage({ cookie: cookieOf("ended") }, authentication)).toBeNull();
    const broken = authenticatePage({ cookie: cookieOf("broken") }, authentication);
    await expect(broken).rejects.toThrow("database down");
  });
});

test("a form's token tells nothing of the session's key", () => {
  expect(formTokenOf("abc")).toMatch(/^[\w-]{43}$/);
  expect(formTokenOf("abc")).toBe(formTokenOf("abc"));
  expect([
    isFormTokenOf("abc", formTokenOf("abc")),
    isFormTokenOf("abc", formTokenOf("abc").slice(1)),
  ]).toEqual([true, false]);
});
