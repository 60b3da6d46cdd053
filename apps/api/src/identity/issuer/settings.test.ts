import { describe, expect, test } from "@jest/globals";
import { readSignInSettings } from "./sign-in-settings.js";

const environment = { STAFF_SECRET: "s3cret", EMPTY: "" };
const one = {
  name: "staff",
  label: "Oak staff account",
  issuer: "https://login.oak.example",
  clientId: "reviewpoint",
  clientSecretVariable: "STAFF_SECRET",
};
const whole = { address: "https://reviewpoint.oak.example", issuers: [one] };
const read = (settings: unknown) => readSignInSettings(JSON.stringify(settings), environment);
const readOne = (change: object) => read({ ...whole, issuers: [{ ...one, ...change }] });

describe("the settings of signing in", () => {
  test("need little, and have careful defaults", () => {
    expect(read(whole)).toEqual({
      address: "https://reviewpoint.oak.example",
      sessions: { idleMinutes: 90, hours: 12 },
      issuers: [
        {
          ...{ name: "staff", label: "Oak staff account", issuer: "https://login.oak.example" },
          ...{
            clientId: "reviewpoint",
            clientSecret: "s3cret",
            secretSentIn: "header",
            providers: null,
            scope: "openid",
          },
          ...{
            parameters: {},
            claims: {},
            subjectClaim: "sub",
            idTokenAlgorithm: "RS256",
            accessTokens: null,
          },
        },
      ],
    });
  });

  test("can say more", () => {
    const { clientSecretVariable: _, ...open } = one;
    const more = {
      ...open,
      ...{ providers: ["oak"], scope: "openid email", parameters: { hd: "oak.example" } },
      ...{ claims: { hd: "oak.example", "organisation.id": ["a", "b"] }, subjectClaim: "oid" },
      accessTokens: { audience: "api://reviewpoint", type: "JWT", algorithm: "ES256" },
    };
    const { issuers, sessions } = read({
      ...whole,
      issuers: [more],
      sessions: { idleMinutes: 20, hours: 10 },
    });
    expect(sessions).toEqual({ idleMinutes: 20, hours: 10 });
    expect(issuers[0]).toMatchObject({
      ...{ clientSecret: null, providers: ["oak"], parameters: { hd: "oak.example" }, subjectClaim: "oid" },
      claims: { hd: ["oak.example"], "organisation.id": ["a", "b"] },
      accessTokens: { audience: "api://reviewpoint", type: "JWT", algorithms: ["ES256"] },
    });
  });

  test.each([
    ["{", /are not JSON: see docs\/guides\/signing-in.md/],
    [JSON.stringify([]), /^sign-in is an object with names and values, not \[\]$/],
    [JSON.stringify({ ...whole, address: "http://reviewpoint.oak.example" }), /^sign-in.address is https:/],
    [JSON.stringify({ ...whole, address: "https://oak.example/x" }), /^sign-in.address is https:/],
    [JSON.stringify({ ...whole, issuers: [] }), /^sign-in.issuers is a list of at least one, not \[\]$/],
    [JSON.stringify({ ...whole, issuers: [one, one] }), /^issuers: two have the name "staff"$/],
    [
      JSON.stringify({ ...whole, sessions: { hours: 0 } }),
      /^sign-in.sessions.hours is a whole number from 1 to 168, not 0$/,
    ],
    [
      JSON.stringify({ ...whole, session: {} }),
      /^sign-in has no field "session": there are address, issuers, sessions$/,
    ],
  ])("refuse %s", (text, message) => {
    expect(() => readSignInSettings(text, environment)).toThrow(message);
  });

  test.each([
    [{ issuer: "http://login.oak.example" }, /^issuers\[0\].issuer is the issuer's own https address/],
    [{ issuer: "https://login.microsoftonline.com/common/v2.0" }, /with the tenant's id in it/],
    [{ issuer: "https://login.microsoftonline.com/{tenantid}/v2.0" }, /with the tenant's id in it/],
    [
      { name: "Staff!" },
      /^issuers\[0\].name is 3 to 40 lower-case letters, digits and dashes, not "Staff!"$/,
    ],
    [
      { clientSecretVariable: "EMPTY" },
      /is the name of an environment variable that holds the secret, not "EMPTY"$/,
    ],
    [{ clientId: "" }, /^issuers\[0\].clientId is text, not ""$/],
    [{ scope: "email" }, /^issuers\[0\].scope is scopes of which one is openid, not "email"$/],
    [
      { parameters: { state: "x" } },
      /^issuers\[0\].parameters is without state, which is set for each sign-in/,
    ],
    [{ idTokenAlgorithm: "HS256" }, /^issuers\[0\].idTokenAlgorithm is one of RS256, .*, not "HS256"$/],
    [{ idTokenAlgorithm: "none" }, /^issuers\[0\].idTokenAlgorithm is one of RS256/],
    [
      { accessTokens: { audience: "a", algorithm: "none" } },
      /^issuers\[0\].accessTokens.algorithm is one of RS256/,
    ],
    [{ accessTokens: { audience: "reviewpoint" } }, /an ID token would pass for an access token/],
    [{ providers: [] }, /^issuers\[0\].providers is a list of at least one text, not \[\]$/],
    [{ claims: { hd: 1 } }, /^issuers\[0\].claims is an object of texts, or of lists of them/],
    [{ clientSecret: "in the file" }, /^issuers\[0\] has no field "clientSecret"/],
  ])("refuse an issuer with %j", (change, message) => {
    expect(() => readOne(change)).toThrow(message);
  });

  test("let plain http pass on this machine alone", () => {
    expect(readOne({ issuer: "http://127.0.0.1:4455" }).issuers[0]?.issuer).toBe("http://127.0.0.1:4455");
    expect(read({ ...whole, address: "http://localhost:4000" }).address).toBe("http://localhost:4000");
    expect(() => readOne({ issuer: "http://127.0.0.1.evil.example" })).toThrow(/https address/);
  });
});
