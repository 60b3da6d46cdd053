import { importFramework } from "./setup/import-framework.action.js";
import { importSetup } from "./setup/import-setup.action.js";
import { allProviders } from "./setup/known-provider.js";
import { importTable } from "./import-table.action.js";
import { openFile } from "./open-file.js";
import { FileRefused } from "./refusals.js";
/**
 * Brings in one file of any format, or looks what it would change.
 *
 * @throws FileRefused when the file as a whole cannot be read, or the provider is not clear.
 */
export async function importFile(request, surroundings) {
    const file = await openFile(request.path, request.format, surroundings.limits);
    if (file.format === "provider-setup" && file.kind === "json")
        return importSetup(file, request, surroundings);
    const provider = await chooseProvider(request, surroundings);
    if (file.kind === "json" || file.format === "framework")
        return importFramework(file, provider, request, surroundings);
    return importTable(file, provider, request, surroundings);
}
async function chooseProvider({ provider }, { database }) {
    const providers = await database.administer(allProviders);
    const meant = provider === undefined ? providers : providers.filter(({ slug }) => slug === provider);
    const [only, another] = meant;
    if (only !== undefined && another === undefined)
        return only;
    const slugs = providers.map(({ slug }) => slug).join(", ");
    if (providers.length === 0)
        throw new FileRefused("unknown-provider", "Bring in a provider's setup file first.");
    throw new FileRefused(provider === undefined ? "provider-not-said" : "unknown-provider", `Name one with --provider: ${slugs}.`);
}
//# sourceMappingURL=import-file.action.js.map