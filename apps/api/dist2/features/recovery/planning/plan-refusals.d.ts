import type { PlanRefusal } from "@reviewpoint/domain/recovery";
export declare const planRefusals: PlanRefusal["code"][];
