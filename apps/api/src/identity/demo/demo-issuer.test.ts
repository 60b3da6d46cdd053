import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { DemoIssuer, isLoopback } from "./demo-issuer.js";
import { demoKey } from "./demo-key.js";

let folder: string;
let issuer: DemoIssuer;
let now = new Date("2026-10-01T12:00:00Z");
const seconds = () => Math.floor(now.getTime() / 1000);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-identity-"));
  issuer = new DemoIssuer(await demoKey(folder), () => now);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a demo token", () => {
  const claims = async () => (await demoKey(folder)).sign;
  const signed = (change: (token: SignJWT) => SignJWT) => async () =>
    change(
      new SignJWT({})
        .setProtectedHeader({ alg: "ES256" })
        .setIssuer("reviewpoint-demo")
        .setAudience("reviewpoint")
        .setSubject("mentor@weald")
        .setIssuedAt(seconds())
        .setExpirationTime(seconds() + 60),
    ).sign(await claims());
  const replaced = async (part: number, value: string) =>
    (await issuer.issue("mentor@weald")).split(".").with(part, value).join(".");
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

  test("proves the login it was issued for", async () => {
    expect(await issuer.verify(await issuer.issue("mentor@weald"))).toEqual({
      issuer: "reviewpoint-demo",
      subject: "mentor@weald",
    });
    expect(await issuer.verify(await signed((token) => token)())).toMatchObject({ subject: "mentor@weald" });
  });

  test("is signed by a key that only its owner can read, the same at the next start", async () => {
    expect(statSync(join(folder, "demo-issuer-key.json")).mode & 0o777).toBe(0o600);
    const again = new DemoIssuer(await demoKey(folder), () => now);
    await expect(again.verify(await issuer.issue("mentor@weald"))).resolves.toBeDefined();
  });

  const refused: readonly [string, () => Promise<string>][] = [
    ["of another issuer", signed((token) => token.setIssuer("somebody-else"))],
    ["for another audience", signed((token) => token.setAudience("another-service"))],
    [
      "without an audience",
      async () =>
        new SignJWT({})
          .setProtectedHeader({ alg: "ES256" })
          .setIssuer("reviewpoint-demo")
          .setSubject("x")
          .setIssuedAt(seconds())
          .setExpirationTime(seconds() + 60)
          .sign(await claims()),
    ],
    [
      "without an end",
      async () =>
        new SignJWT({})
          .setProtectedHeader({ alg: "ES256" })
          .setIssuer("reviewpoint-demo")
          .setAudience("reviewpoint")
          .setSubject("x")
          .setIssuedAt(seconds())
          .sign(await claims()),
    ],
    ["that begins later", signed((token) => token.setNotBefore(seconds() + 3_600))],
    [
      "without a signature",
      async () =>
        new UnsecuredJWT({})
          .setIssuer("reviewpoint-demo")
          .setAudience("reviewpoint")
          .setSubject("mentor@weald")
          .setIssuedAt(seconds())
          .setExpirationTime(seconds() + 60)
          .encode(),
    ],
    [
      "signed with a shared secret",
      async () =>
        new SignJWT({})
          .setProtectedHeader({ alg: "HS256" })
          .setIssuer("reviewpoint-demo")
          .setAudience("reviewpoint")
          .setSubject("mentor@weald")
          .setIssuedAt(seconds())
          .setExpirationTime(seconds() + 60)
          .sign(new TextEncoder().encode("a secret of thirty-two characters")),
    ],
    [
      "signed with another key",
      async () =>
        new SignJWT({})
          .setProtectedHeader({ alg: "ES256" })
          .setIssuer("reviewpoint-demo")
          .setAudience("reviewpoint")
          .setSubject("mentor@weald")
          .setIssuedAt(seconds())
          .setExpirationTime(seconds() + 60)
          .sign((await generateKeyPair("ES256")).privateKey),
    ],
    [
      "whose claims were changed",
      () =>
        replaced(
          1,
          encoded({
            iss: "reviewpoint-demo",
            aud: "reviewpoint",
            sub: "provider-admin@weald",
            iat: seconds(),
            exp: seconds() + 60,
          }),
        ),
    ],
    ["whose header says none", () => replaced(0, encoded({ alg: "none" }))],
    ["that is no token", async () => "a.b.c"],
    ["that is empty", async () => ""],
  ];
  test.each(refused)("%s is refused", async (_, token) => {
    await expect(issuer.verify(await token())).rejects.toMatchObject({ code: "TOKEN_REFUSED", status: 401 });
  });

  test("ends after twelve hours", async () => {
    const token = await issuer.issue("mentor@weald");
    const issued = now;
    now = new Date(issued.getTime() + 12 * 3_600_000 - 1_000);
    await expect(issuer.verify(token)).resolves.toBeDefined();
    now = new Date(issued.getTime() + 12 * 3_600_000 + 1_000);
    await expect(issuer.verify(token)).rejects.toMatchObject({ code: "TOKEN_EXPIRED", status: 401 });
    now = issued;
  });

  test.each(["127.0.0.1", "127.1.2.3", "::1", "localhost"])("may be issued on %s", (host) =>
    expect(isLoopback(host)).toBe(true),
  );
  test.each(["0.0.0.0", "::", "192.168.0.7", "127.0.0.1.example.org", "example.org", ""])(
    "may not be issued on %j",
    (host) => expect(isLoopback(host)).toBe(false),
  );
});
