const { jcq, planSample } = require("@reviewpoint/domain/moderation");
const { wilsonInterval } = require("@reviewpoint/domain/statistics");

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
console.log(JSON.stringify({ sampled: plan.sampled.length, hash: plan.hash.length, lower, upper }));
