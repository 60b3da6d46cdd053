import { accessActs } from "@reviewpoint/domain/access";
/**
 * What a service token can be allowed: to read. What is recorded is recorded by a person, who signs in; who administers
 * and who reads the audit trail is a person too.
 */
export const serviceActs = Object.keys(accessActs).filter((act) => /^(read|search|export)-/.test(act) && !/^read-(own-|audit)/.test(act));
//# sourceMappingURL=acts.js.map