import type { Database } from "../../database/index.js";
import type { Login } from "../login.js";
/** A provider without rows but for one person with one role. */
export interface ProviderForTest {
    readonly providerId: string;
    readonly personId: string;
    readonly roleId: string;
}
/** Makes a real provider, no demo, with an administrator who cannot sign in yet. */
export declare function providerForTest(database: Database, slug: string): Promise<ProviderForTest>;
/** Links a login to the person, as an accepted invitation does. */
export declare function linkForTest(database: Database, { providerId, personId }: ProviderForTest, { issuer, subject }: Login): Promise<void>;
