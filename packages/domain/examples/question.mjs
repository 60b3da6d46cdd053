/** What every example asks of the package, wherever it was loaded: thirty scripts of three markers, and 31 of 46. */
export function ask({ jcq, planSample, wilsonInterval }) {
  const nobody = { schoolId: null, hubId: null, subjectId: null, cohortId: null, bandId: null, flags: [] };
  const scripts = Array.from({ length: 30 }, (_, at) => ({
    id: `script-${at + 1}`,
    traineeId: `trainee-${at + 1}`,
    assessorId: `marker-${1 + (at % 3)}`,
    mark: 35 + at,
    ...nobody,
  }));
  const { plan } = planSample(scripts, jcq, "a seed");
  const { lower, upper } = wilsonInterval(31, 46);
  return JSON.stringify({ sampled: plan.sampled.length, hash: plan.hash.length, lower, upper });
}
