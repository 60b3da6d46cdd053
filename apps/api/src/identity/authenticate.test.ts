import { describe, expect, test } from "@jest/globals";
import { authenticate, authenticatePage } from "./authenticate.js";
import { IdentityRefusal } from "./refusal.js";
import { sessionCookie } from "./session-cookie.js";

describe("a request", () => {
  const verify = async (token: string) => ({ issuer: "i", subject: token });
  const refuse = () => Promise.reject(new IdentityRefusal("TOKEN_REFUSED"));
  const cookie = sessionCookie("abc.def").split(";")[0] ?? "";

  test("is its bearer token's, or with the header its session's", async () => {
    expect(await authenticate({ authorization: "Bearer a.b-c_d" }, verify)).toMatchObject({
      subject: "a.b-c_d",
    });
    expect(await authenticate({ cookie, "x-reviewpoint-csrf": "1" }, verify)).toMatchObject({
      subject: "abc.def",
    });
  });

  test("that says nothing of who asks is nobody's", async () => {
    expect(await authenticate({}, verify)).toBeNull();
    expect(await authenticate({ cookie: "another=1", "x-reviewpoint-csrf": "1" }, verify)).toBeNull();
  });

  test.each([
    ["TOKEN_REFUSED", { authorization: "Basic YWJj" }],
    ["TOKEN_REFUSED", { authorization: "Bearer ", cookie, "x-reviewpoint-csrf": "1" }],
    ["CSRF_HEADER_MISSING", { cookie }],
    ["CSRF_HEADER_MISSING", { cookie, "x-reviewpoint-csrf": "true" }],
  ])("is refused with %s for %j", async (code, headers) => {
    await expect(authenticate(headers, verify)).rejects.toMatchObject({ code });
  });

  test("for a page needs only the session, and without a good one is nobody's", async () => {
    expect(await authenticatePage({ cookie }, verify)).toMatchObject({ subject: "abc.def" });
    expect(await authenticatePage({}, verify)).toBeNull();
    expect(await authenticatePage({ cookie }, refuse)).toBeNull();
    const down = async () => Promise.reject(new Error("database down"));
    await expect(authenticatePage({ cookie }, down)).rejects.toThrow("database down");
  });
});
