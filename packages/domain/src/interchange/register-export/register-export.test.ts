import { describe, expect, it, test } from "@jest/globals";
import { registerExportColumns } from "./columns.js";
import { readRegisterExport } from "./read-register-export.js";
import { registerFields } from "./register-trainee.js";

const trainee: Record<string, string> = {
  register_id: "aBc123",
  provider_trainee_id: "'26-0007",
  trn: "1234567",
  trainee_status: "trn_received",
  start_academic_year: "2026 to 2027",
  first_names: "Demo",
  last_names: "Trainee",
  email_address: "Demo@Example.org",
  course_education_phase: "Secondary",
  course_itt_subject_1: "mathematics",
  itt_start_date: "2026-09-01",
  placement_one: "100001",
  placement_two: "A nursery without a number",
  training_partner_urn: "Not applicable",
};

function read(changes: Record<string, string> = {}) {
  const cells = { ...trainee, ...changes };
  const opened = readRegisterExport({ number: 1, sheet: null, cells: registerExportColumns });
  if ("violations" in opened) throw new Error("the header of the export is refused");
  return opened.read({
    number: 2,
    sheet: null,
    cells: registerExportColumns.map((column) => cells[column] ?? ""),
  });
}

describe("the register's export", () => {
  it("has 76 columns, among them every one that is read", () => {
    expect(new Set(registerExportColumns).size).toBe(76);
    for (const { column } of Object.values(registerFields)) expect(registerExportColumns).toContain(column);
  });

  it("is read without any protected characteristic", () => {
    const reading = read({ ethnic_group: "x", disabilities: "x", sex: "x", date_of_birth: "1/1/2000" });
    expect(reading).toEqual({
      record: {
        registerId: "aBc123",
        providerTraineeId: "26-0007",
        trn: "1234567",
        status: "training",
        academicYear: 2026,
        givenNames: "Demo",
        familyName: "Trainee",
        email: "demo@example.org",
        route: null,
        phase: "Secondary",
        subject: "mathematics",
        startedOn: "2026-09-01",
        expectedEndOn: null,
        firstPlacementUrn: "100001",
        trainingPartnerUrn: null,
        standardsMetOn: null,
        awardedOn: null,
        deferredOn: null,
        returnedOn: null,
        withdrawnOn: null,
      },
    });
  });

  it.each([
    ["submitted_for_trn", "training"],
    ["QTS_recommended_for_award", "recommended"],
    ["EYTS_awarded", "awarded"],
  ])("knows the state %s", (state, status) => {
    expect(read({ trainee_status: state })).toHaveProperty("record.status", status);
  });

  it("takes the register's own words for a missing date as missing", () => {
    const words = "End date not required by HESA so no data available in Register";
    expect(read({ expected_end_date: words })).toHaveProperty("record.expectedEndOn", null);
  });

  it("asks for the day of a withdrawal and of a deferral, and for days in order", () => {
    expect(read({ trainee_status: "withdrawn" })).toMatchObject({
      violations: [{ column: "withdraw_date", code: "empty-cell" }],
    });
    expect(read({ trainee_status: "deferred" })).toMatchObject({
      violations: [{ column: "defer_date", code: "empty-cell" }],
    });
    expect(read({ defer_date: "2027-01-10", return_from_deferral_date: "2027-01-09" })).toMatchObject({
      violations: [{ column: "return_from_deferral_date", code: "date-order" }],
    });
    expect(read({ trainee_status: "withdrawn", withdraw_date: "2026-08-31" })).toMatchObject({
      violations: [{ column: "withdraw_date", code: "date-order" }],
    });
  });

  it("names an impossible day and an unknown state", () => {
    expect(read({ itt_start_date: "2026-02-30", trainee_status: "failed" })).toMatchObject({
      violations: [
        { column: "trainee_status", code: "not-one-of" },
        { column: "itt_start_date", code: "impossible-date" },
      ],
    });
  });
});

test("a start whose day and month were exchanged is refused; one that is merely in another year is not", () => {
  expect(read({ itt_start_date: "9/1/2026" })).toEqual({
    violations: [
      expect.objectContaining({ code: "conflicting-value", column: "itt_start_date", value: "2026-01-09" }),
    ],
  });
  expect(read({ itt_start_date: "2026-06-22" })).toHaveProperty("record");
});
