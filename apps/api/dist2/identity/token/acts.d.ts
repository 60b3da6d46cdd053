import { type AccessAct } from "@reviewpoint/domain/access";
/**
 * What a service token can be allowed: to read. What is recorded is recorded by a person, who signs in; who administers
 * and who reads the audit trail is a person too.
 */
export declare const serviceActs: readonly AccessAct[];
