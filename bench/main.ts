import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { basename } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { startNeo4j } from "../tests/neo4j/start-neo4j.js";
import { generate } from "./graph/generate.js";
import { loadFiles } from "./graph/load-files.js";
import { load } from "./graph/load.js";
import { attestInProcess } from "./measure/attest-in-process.js";
import { ask } from "./measure/client.js";
import { findFacts, knowGenerated, knowImported, type Known } from "./measure/facts.js";
import { measureHits, sameAnswer } from "./measure/hits.js";
import { rivalStatements } from "./measure/rival-in-process.js";
import { measure, warmUp, type Effort, type Round } from "./measure/round.js";
import { CONTESTANTS, machine, report, type Contestant, type Finding } from "./report.js";
import { buildAttest, startAttest, startHandWritten, startRival, type Server } from "./servers/start.js";
import type { Request, Shape } from "./shapes/shape.js";
import { SHAPES } from "./shapes/shapes.js";

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    /** How many nodes the graphs have, with commas between. */
    nodes: { type: "string", default: "25000,250000" },
    rounds: { type: "string", default: "5" },
    /** Only shapes whose names hold this. */
    shape: { type: "string", default: "" },
    /** Hits and rows alone, without servers' times. */
    hits: { type: "boolean", default: false },
    /** By which mapping files are imported; then it is their graph that is measured. */
    mapping: { type: "string" },
    /** Puts the tables into README.md. */
    keep: { type: "boolean", default: false },
  },
});

const effort: Effort = {
  warmUps: 200,
  rounds: Number(options.rounds),
  requests: 200,
  throughputMs: 2_000,
  longestMs: 5_000,
};

const started = `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}; Neo4j 5.26.`;
buildAttest();
const graphs = files.length > 0 ? [imported()] : options.nodes.split(",").map(Number).map(generated);
const parts = [started];
for (const graph of graphs) parts.push(await runOn(graph));
console.log(parts.join("\n\n"));
if (options.keep) await keep(parts.join("\n\n"));
process.exit(0);

/** A graph to measure on. */
interface Graph {
  readonly name: string;
  /** Puts it into an empty Neo4j, and gives what the report calls it. */
  readonly load: (uri: string) => Promise<string>;
  readonly know: (driver: Driver) => Promise<Known>;
}

function generated(nodes: number): Graph {
  const name = `${nodes.toLocaleString("en")} nodes`;
  return { name, load: async (uri) => (await load(uri, generate(nodes)), name), know: knowGenerated };
}

function imported(): Graph {
  const name = files.map((file) => basename(file)).join(" and ");
  const loaded = async (uri: string): Promise<string> => {
    const nodes = await loadFiles(uri, files, options.mapping);
    return `${name}: ${nodes.toLocaleString("en")} nodes`;
  };
  return { name, load: loaded, know: knowImported };
}

/** Measures all shapes on a Neo4j of its own with a graph. */
async function runOn(graph: Graph): Promise<string> {
  tell(`${graph.name}: starting Neo4j and loading`);
  const database = await startNeo4j({ heap: "2g", pageCache: "512m" });
  const driver = neo4j.driver(database.uri);
  const attest = await attestInProcess(database.uri);
  try {
    const title = await graph.load(database.uri);
    const facts = await findFacts(driver, await graph.know(driver), (request) => attest.ask(request));
    const servers: Record<Contestant, Server> = {
      attest: await startAttest(database.uri),
      handWritten: await startHandWritten(database.uri, facts),
      rival: await startRival(database.uri),
    };
    const statementsOf = await rivalStatements(driver);
    const findings: Finding[] = [];
    for (const shape of SHAPES.filter(({ name }) => name.includes(options.shape))) {
      const hits = await measureHits(shape, facts, driver, attest, statementsOf);
      if (hits.why !== "") tell(hits.why);
      const own = shape.attest(facts);
      const requests = { attest: own, handWritten: own, rival: shape.rival(facts) };
      const same = await compare(shape, servers, requests);
      const rounds = options.hits ? { attest: [], handWritten: [], rival: [] } : await inRounds(servers, requests);
      findings.push({ shape: shape.name, hits, same, rounds });
      tell(`${shape.name}: ${JSON.stringify({ ...hits, why: undefined })} ${JSON.stringify(same)}`);
    }
    for (const server of Object.values(servers)) server.stop();
    return report(title, findings);
  } finally {
    await attest.close();
    await driver.close();
    await database.stop();
  }
}

async function compare(
  shape: Shape,
  servers: Record<Contestant, Server>,
  requests: Record<Contestant, Request>,
): Promise<Finding["same"]> {
  const [own, hand, rival] = await Promise.all(CONTESTANTS.map((name) => ask(servers[name].url, requests[name])));
  return { handWritten: sameAnswer(own, hand), rival: sameAnswer(own, shape.fromRival(rival)) };
}

/** The rounds of the three take turns, each round beginning with another. */
async function inRounds(
  servers: Record<Contestant, Server>,
  requests: Record<Contestant, Request>,
): Promise<Record<Contestant, Round[]>> {
  const rounds: Record<Contestant, Round[]> = { attest: [], handWritten: [], rival: [] };
  for (const name of CONTESTANTS) await warmUp(servers[name].url, requests[name], effort);
  for (let round = 0; round < effort.rounds; round += 1)
    for (let turn = 0; turn < CONTESTANTS.length; turn += 1) {
      const name = CONTESTANTS[(round + turn) % CONTESTANTS.length] ?? "attest";
      rounds[name].push(await measure(servers[name].url, requests[name], effort));
    }
  return rounds;
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Replaces what README.md keeps between its two marks: one pair for generated graphs, and one for imported files. */
async function keep(text: string): Promise<void> {
  const file = new URL("README.md", import.meta.url);
  const readme = await readFile(file, "utf8");
  const run = files.length > 0 ? "last run on files" : "last run";
  const marks = new RegExp(`(<!-- ${run} -->\\n)[\\s\\S]*(<!-- end of ${run} -->)`);
  await writeFile(
    file,
    readme.replace(marks, (_, before: string, after: string) => `${before}\n${text}\n\n${after}`),
  );
}
