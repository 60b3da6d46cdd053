import { addDays, type IsoDate } from "@reviewpoint/domain/calendar";
import type { DemoCohort } from "../partnership/demo-provider.js";
import type { DemoTrainee } from "../partnership/demo-trainee.js";
import type { ProviderShape } from "../providers/provider-shape.js";

const daysUntilAward = 5;
const registrationDays = 20;

/**
 * One row of the register's trainee export, by column name. Columns that are not named stay empty: everything
 * sensitive (birth, sex, nationality, ethnicity, disability), earlier degrees and funding.
 */
export function registerRow(
  trainee: DemoTrainee,
  { course, finished }: DemoCohort,
  shape: ProviderShape,
): Readonly<Record<string, string>> {
  const { academicYear: year, startsOn, endsOn } = course;
  const label = `${year} to ${year + 1}`;
  const { subject } = trainee;
  const awardedOn = finished && isPresent(trainee) ? addDays(endsOn, daysUntilAward) : null;
  return {
    register_id: trainee.registerId,
    completed: "true",
    trainee_url: `https://register.example.org/trainees/${trainee.registerId}`,
    record_source: "Manual",
    provider_trainee_id: trainee.id,
    trn: trainee.trn,
    trainee_status: statusOf(trainee, awardedOn),
    ...{ start_academic_year: label, end_academic_year: label, academic_years: label },
    record_created_at: instant(startsOn),
    register_record_last_changed_at: instant(
      awardedOn ?? trainee.withdrawnOn ?? trainee.returnedOn ?? trainee.deferredOn ?? startsOn,
    ),
    submitted_for_trn_at: instant(addDays(startsOn, registrationDays)),
    provider_name: shape.name,
    provider_id: shape.slug.toUpperCase(),
    ...{ first_names: trainee.givenNames, last_names: trainee.familyName, email_address: trainee.email },
    course_training_route: "Provider-led (postgrad)",
    course_qualification: "QTS",
    course_education_phase: subject.phase,
    course_subject_category: subject.name,
    course_itt_subject_1: subject.name.toLowerCase(),
    ...{ course_minimum_age: String(subject.ages[0]), course_maximum_age: String(subject.ages[1]) },
    ...{ course_full_or_part_time: "Full time", course_level: "postgrad", course_duration_in_years: "1" },
    ...{ itt_start_date: startsOn, trainee_start_date: startsOn, expected_end_date: endsOn },
    ...{ training_partner_name: "Not applicable", employing_school_name: "Not applicable" },
    ...{ placement_one: trainee.homeSchool.urn, placement_two: trainee.secondSchool.urn },
    ...{ award_standards_met_date: awardedOn === null ? "" : endsOn, award_given_at: instant(awardedOn) },
    defer_date: trainee.deferredOn ?? "",
    return_from_deferral_date: trainee.returnedOn ?? "",
    withdraw_date: trainee.withdrawnOn ?? "",
    ...(trainee.withdrawnOn === null ? {} : withdrawal),
  };
}

const withdrawal = {
  withdraw_reasons: "Could not give the time that training asks for",
  withdrawal_trigger: "trainee",
  withdrawal_future_interest: "unknown",
};

function isPresent({ withdrawnOn, deferredOn, returnedOn }: DemoTrainee): boolean {
  return withdrawnOn === null && (deferredOn === null || returnedOn !== null);
}

function statusOf(trainee: DemoTrainee, awardedOn: IsoDate | null): string {
  if (trainee.withdrawnOn !== null) return "withdrawn";
  if (!isPresent(trainee)) return "deferred";
  return awardedOn === null ? "trn_received" : "QTS_awarded";
}

function instant(day: IsoDate | null): string {
  return day === null ? "" : `${day}T09:00:00Z`;
}
