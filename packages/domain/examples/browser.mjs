import { jcq, planSample } from "@reviewpoint/domain/moderation";
import { wilsonInterval } from "@reviewpoint/domain/statistics";
import { ask } from "./question.mjs";

globalThis.answer = ask({ jcq, planSample, wilsonInterval });
