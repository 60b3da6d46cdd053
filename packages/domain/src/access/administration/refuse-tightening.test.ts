import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { accessPolicy } from "../policy.js";
import { anyRule } from "../testing/arbitraries.js";
import { tighten } from "../tightening/tighten.js";
import { refuseTightening } from "./refuse-tightening.js";

const admin = { role: "provider-admin", relation: "provider", line: "deny" } as const;

describe("a provider's own rule", () => {
  test("is recorded exactly when it takes away, and leaves administrators what undoes it", () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const widens = tighten(accessPolicy, [rule]).violations.length > 0;
        const refusal = refuseTightening(rule);
        if (widens) expect(refusal?.code).toBe("rule-refused");
        else if (refusal !== null) {
          expect(refusal.code).toBe("right-kept");
          expect(rule).toMatchObject(admin);
        }
      }),
    );
  });

  test.each(["administer-people", "administer-roles", "tighten-access"] as const)(
    "does not take %s from administrators",
    (act) => {
      expect(refuseTightening({ ...admin, act })).toEqual({ code: "right-kept", act });
    },
  );

  test("may take the same from others, and other things from administrators", () => {
    expect(refuseTightening({ ...admin, role: "leadership-team", act: "tighten-access" })).toBeNull();
    expect(refuseTightening({ ...admin, act: "export-table" })).toBeNull();
  });

  test("that would give more is refused with the place and what stands there", () => {
    const rule = {
      role: "moderator",
      relation: "subject",
      act: "read-trainee",
      line: { mask: [] },
    } as const;
    expect(refuseTightening(rule)).toEqual({
      ...{ code: "rule-refused", reason: "loosens", value: "mask " },
      place: "moderator × subject × read-trainee",
    });
  });
});
