/** Runs an empty Neo4j in the foreground until it is interrupted: `npx tsx tests/neo4j/run.ts [port]`. */
import { startNeo4j } from "./start-neo4j.js";

const port = Number(process.argv[2] ?? "7687");
const neo4j = await startNeo4j({ port });
console.log(`Neo4j answers at ${neo4j.uri}, without login. Interrupt to end it; its data goes with it.`);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void neo4j.stop().then(() => process.exit(0)));
