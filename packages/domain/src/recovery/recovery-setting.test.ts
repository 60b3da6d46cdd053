import { expect, test } from "@jest/globals";
import { recoverySettingOf, usualRecoverySetting } from "./recovery-setting.js";

test("what a provider leaves out stays usual", () => {
  expect(recoverySettingOf({})).toEqual(usualRecoverySetting);
  expect(recoverySettingOf({ followUpAfter: 5 })).toEqual({ ...usualRecoverySetting, followUpAfter: 5 });
});

test.each([
  [{ mostTargets: 0 }, "mostTargets is 0"],
  [{ planWithin: -1 }, "planWithin is -1"],
  [{ plannedKinds: ["weather"] }, 'plannedKinds is ["weather"]'],
  [{ review: { support: { least: 3, usual: 2, most: 9 } } }, "review is {"],
  [{ welfareRoles: "all" }, 'welfareRoles is "all"'],
  [{ colour: 1 }, "colour is 1"],
  [7, "value is 7"],
])("%j cannot be read, and the error says where", (value, place) => {
  expect(() => recoverySettingOf(value)).toThrow(`the setting of recovery cannot be read: ${place}`);
});
