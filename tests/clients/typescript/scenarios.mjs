// One of the two CRM scenarios through an official TypeScript client, with the effect checked in the sandbox.
//
// Usage: node scenarios.mjs CASE, where CASE is JSON:
//   client    "client" (@modelcontextprotocol/client) or "sdk" (@modelcontextprotocol/sdk, of the older era)
//   mode      versionNegotiation.mode of "client"; of no meaning to "sdk"
//   protocol  the revision that must come out
//   url       the MCP URL; or, over pipes:
//   command   the program and its arguments, and
//   env       its environment
//   sandbox   the sandbox's URL
//   scenario  a name of SCENARIOS
import assert from "node:assert/strict";

const INFO = { name: "zoho-mcp-tests", version: "0" };
const DAY = 24 * 60 * 60 * 1000;

const LIBRARIES = {
  async client({ mode }) {
    const { Client, StreamableHTTPClientTransport } = await import("@modelcontextprotocol/client");
    const { StdioClientTransport } = await import("@modelcontextprotocol/client/stdio");
    const client = new Client(INFO, { versionNegotiation: { mode } });
    return { client, StdioClientTransport, StreamableHTTPClientTransport };
  },
  async sdk() {
    const { Client } = await import("@modelcontextprotocol/sdk/client/index.js");
    const { StdioClientTransport } = await import("@modelcontextprotocol/sdk/client/stdio.js");
    const { StreamableHTTPClientTransport } = await import("@modelcontextprotocol/sdk/client/streamableHttp.js");
    return { client: new Client(INFO), StdioClientTransport, StreamableHTTPClientTransport };
  },
};

/** A connected client, and the revision that it agreed on. */
async function connect(options) {
  const { client, StdioClientTransport, StreamableHTTPClientTransport } = await LIBRARIES[options.client](options);
  let protocol;
  const transport = options.url
    ? new StreamableHTTPClientTransport(new URL(options.url))
    : new StdioClientTransport({ command: options.command[0], args: options.command.slice(1), env: options.env });
  // The older library tells the revision to its transport alone.
  const tell = transport.setProtocolVersion?.bind(transport);
  transport.setProtocolVersion = (version) => {
    protocol = version;
    tell?.(version);
  };
  await client.connect(transport);
  return { client, protocol: client.getNegotiatedProtocolVersion?.() ?? protocol };
}

/** Calls a tool, insists on success, and returns the JSON of its one text block. */
async function call(client, name, args) {
  const result = await client.callTool({ name, arguments: args });
  assert.ok(!result.isError, `${name}: ${JSON.stringify(result.content)}`);
  assert.equal(result.content.length, 1, name);
  return JSON.parse(result.content[0].text);
}

/** Every record of a module as the sandbox holds it, by id. */
async function records(sandbox, module) {
  const answer = await fetch(`${sandbox}/_sandbox/state/${module}`);
  return new Map((await answer.json()).data.map((record) => [record.id, record]));
}

/** Find the Webinar lead of TechCorp Solutions, convert it with a deal, leave a note. */
async function lead_triage(client, sandbox) {
  const found = await call(client, "list_all_zoho_crm_search_leads", {
    criteria: "((Lead_Source:equals:Webinar)and(Company:equals:TechCorp Solutions))",
  });
  assert.equal(found.data.length, 1);
  const [lead] = found.data;

  const before = await records(sandbox, "Deals");
  const { details } = await call(client, "zoho_crm_leads_convert", {
    id: lead.id,
    Deals: {
      Deal_Name: "TechCorp Solutions - first order",
      Amount: 15000,
      Stage: "Qualification",
      Closing_Date: new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10),
    },
  });
  const note = await call(client, "create_a_zoho_crm_notes_note", {
    parent_record_module: "Contacts",
    parent_record_id: details.Contacts.id,
    Note_Title: "Follow-up",
    Note_Content: "I will reach out tomorrow.",
  });

  const accounts = await records(sandbox, "Accounts");
  assert.equal(accounts.get(details.Accounts.id).Account_Name, "TechCorp Solutions");
  const contacts = await records(sandbox, "Contacts");
  assert.equal(contacts.get(details.Contacts.id).Last_Name, lead.Last_Name);
  const deals = await records(sandbox, "Deals");
  const added = [...deals.keys()].filter((id) => !before.has(id));
  assert.deepEqual(added, [details.Deals.id], "exactly one new deal");
  assert.equal(deals.get(details.Deals.id).Amount, 15000);
  const notes = await records(sandbox, "Notes");
  assert.equal(notes.get(note.details.id).Parent_Id.id, details.Contacts.id);
}

/** Find the stale deals in Negotiation/Review, flag each with a note, and stall it. */
async function pipeline_audit(client, sandbox) {
  const limit = new Date(Date.now() - 30 * DAY).toISOString().replace(/\.\d+Z$/, "+00:00");
  const before = await records(sandbox, "Deals");
  const inReview = [...before.values()].filter((deal) => deal.Stage === "Negotiation/Review");
  const stale = new Set(inReview.filter((deal) => Date.parse(deal.Modified_Time) < Date.parse(limit)).map((deal) => deal.id));
  assert.ok(stale.size > 0 && stale.size < inReview.length, "the demo data has stale deals and fresh ones");

  const found = await call(client, "list_all_zoho_crm_coql", {
    select_query:
      "select Deal_Name, Stage, Owner, Modified_Time from Deals " +
      `where Stage = 'Negotiation/Review' and Modified_Time < '${limit}' limit 200`,
  });
  assert.deepEqual(new Set(found.data.map((deal) => deal.id)), stale);
  for (const { id } of found.data) {
    await call(client, "create_a_zoho_crm_notes_note", {
      parent_record_module: "Deals",
      parent_record_id: id,
      Note_Title: "Management review",
      Note_Content: "Not modified for over 30 days.",
    });
    await call(client, "update_a_zoho_crm_deal_by_id", { id, Stage: "Stalled" });
  }

  const after = await records(sandbox, "Deals");
  for (const [id, deal] of after) {
    if (stale.has(id)) assert.equal(deal.Stage, "Stalled");
    else assert.deepEqual(deal, before.get(id), "no other deal was touched");
  }
  const notes = [...(await records(sandbox, "Notes")).values()];
  const flagged = notes.filter((note) => note.Note_Title === "Management review").map((note) => note.Parent_Id.id);
  assert.deepEqual(new Set(flagged), stale);
}

const SCENARIOS = { lead_triage, pipeline_audit };

const options = JSON.parse(process.argv[2]);
const { client, protocol } = await connect(options);
try {
  assert.equal(protocol, options.protocol);
  const { tools } = await client.listTools();
  assert.ok(tools.length > 20, `${tools.length} tools`);
  await SCENARIOS[options.scenario](client, options.sandbox);
  const refused = await client.callTool({ name: "get_single_zoho_crm_lead_by_id", arguments: { id: ".." } });
  assert.equal(refused.isError, true, "what is wrong is refused");
} finally {
  await client.close();
}
