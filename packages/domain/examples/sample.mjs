import { jcq, planSample } from "@reviewpoint/domain/moderation";
import { wilsonInterval } from "@reviewpoint/domain/statistics";
import { ask } from "./question.mjs";

console.log(ask({ jcq, planSample, wilsonInterval }));
