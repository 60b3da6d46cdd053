import { expect, test } from "@jest/globals";
import { deedName, thingName } from "./deeds.js";

test("a deed is said in words, known or new", () => {
  expect(deedName("grantExternalModeration")).toBe("Let a moderator in");
  expect(deedName("inviteAgain")).toBe("Invite again");
  expect(thingName("holding")).toBe("role");
  expect(thingName("serviceToken")).toBe("service token");
});
