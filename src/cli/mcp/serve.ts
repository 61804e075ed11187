import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { SettingsError } from '../../settings.ts';
import { MCP_WORDS } from '../../strings/mcp.ts';
import { day, ToolRefusal } from './answer.ts';
import type { PublishedSite } from './published-site.ts';
import { citationsOf, differenceOf, documentAsOf, historyOf } from './tools.ts';
import { siteSearch } from './search.ts';

const said = (text: string, isError = false): CallToolResult => ({
  content: [{ type: 'text', text }],
  ...(isError ? { isError } : {}),
});

/** An answer; what can't be answered is said as an error, so that no model takes it for a fact. */
async function answered(answer: Promise<string>): Promise<CallToolResult> {
  try {
    return said(await answer);
  } catch (error) {
    if (error instanceof ToolRefusal || error instanceof SettingsError) return said(error.message, true);
    throw error;
  }
}

/** The longest name, day and question that a tool takes: what is longer names nothing, and would only be searched for at length. */
const LONGEST = { name: 300, day: 30, question: 1000 } as const;

/** Serves the site over standard input and output until the client closes it. */
export async function serveSiteData(site: PublishedSite, version: string): Promise<void> {
  const { tools, arguments: words } = MCP_WORDS;
  const server = new McpServer(
    { name: 'programoteka', version },
    { instructions: MCP_WORDS.instructions(site.name, site.publisher, day(site.date)) },
  );
  const search = siteSearch(site);
  const readOnly = { readOnlyHint: true, openWorldHint: false };
  const document = z.string().min(1).max(LONGEST.name, MCP_WORDS.tooLong(LONGEST.name)).describe(words.document);
  const provision = z.string().min(1).max(LONGEST.name, MCP_WORDS.tooLong(LONGEST.name)).optional().describe(words.provision);
  const dated = (text: string) => z.string().max(LONGEST.day, MCP_WORDS.tooLong(LONGEST.day)).describe(text);
  server.registerTool(
    'search',
    {
      ...tools.search,
      annotations: readOnly,
      inputSchema: {
        query: z.string().min(1).max(LONGEST.question, MCP_WORDS.tooLong(LONGEST.question)).describe(words.query),
        limit: z.int().min(1).max(50).optional().describe(words.limit),
      },
    },
    ({ query, limit }) => answered(search(query, limit ?? 10)),
  );
  server.registerTool(
    'document_as_of',
    { ...tools.document_as_of, annotations: readOnly, inputSchema: { document, date: dated(words.date), provision } },
    (asked) => answered(documentAsOf(asked, site)),
  );
  server.registerTool('history', { ...tools.history, annotations: readOnly, inputSchema: { document } }, (asked) =>
    answered(historyOf(asked.document, site)),
  );
  server.registerTool(
    'difference',
    {
      ...tools.difference,
      annotations: readOnly,
      inputSchema: { document, from: dated(words.from), to: dated(words.to) },
    },
    (asked) => answered(differenceOf(asked, site)),
  );
  server.registerTool('citations', { ...tools.citations, annotations: readOnly, inputSchema: { document, provision } }, (asked) =>
    answered(citationsOf(asked, site)),
  );
  const transport = new StdioServerTransport();
  await server.connect(transport);
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    transport.onclose = resolve;
  });
  await server.close();
}
