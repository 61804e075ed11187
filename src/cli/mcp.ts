import { readSettings, SettingsError } from '../settings.ts';
import { MCP_WORDS } from '../strings/mcp.ts';
import type { Command } from './command-line.ts';
import { openPublishedSite } from './mcp/published-site.ts';
import { programPackage } from './program-package.ts';

/** The package that speaks the protocol; who does not use the command need not install it. */
const PROTOCOL_PACKAGE = '@modelcontextprotocol/sdk';
const PROTOCOL_VERSION = '1.32.2';

/** Serves a built site to programs with language models, over standard input and output. */
export const mcp: Command = async ({ args }) => {
  try {
    import.meta.resolve(`${PROTOCOL_PACKAGE}/server/mcp.js`);
  } catch {
    throw new SettingsError(MCP_WORDS.missing(PROTOCOL_PACKAGE, PROTOCOL_VERSION));
  }
  const site = await openPublishedSite(args[0] ?? readSettings(process.env).outDir);
  const { serveSiteData } = await import('./mcp/serve.ts');
  await serveSiteData(site, programPackage().version);
  return 0;
};
