// The tools that openapi-mcp-generator makes of each file, a line of JSON for each file.
import { getToolsFromOpenApi } from 'openapi-mcp-generator';

// What it warns of goes elsewhere; the lines are all that stands on standard output.
console.log = console.error;

for (const file of process.argv.slice(2)) {
  let told;
  try {
    const tools = await getToolsFromOpenApi(file, { dereference: true });
    told = {
      tools: tools.map(({ method, pathTemplate, name, description, inputSchema }) => ({
        method, path: pathTemplate, tool: { name, description, inputSchema },
      })),
    };
    JSON.stringify(told);
  } catch (error) {
    told = { error: `${error.name}: ${error.message}`.slice(0, 300) };
  }
  process.stdout.write(JSON.stringify({ file, ...told }) + '\n');
}
