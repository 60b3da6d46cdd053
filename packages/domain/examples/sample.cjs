const { jcq, planSample } = require("@reviewpoint/domain/moderation");
const { wilsonInterval } = require("@reviewpoint/domain/statistics");
const { ask } = require("./question.mjs");

console.log(ask({ jcq, planSample, wilsonInterval }));
