import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";
import { serve } from "./http.js";
import { RIVAL_FEATURES, RIVAL_TYPES } from "./rival-types.js";

/* `@neo4j/graphql` on Apollo Server, as its manual starts it. Arguments: the port, Neo4j's address. */
const [port, uri] = process.argv.slice(2);
const driver = neo4j.driver(uri ?? "");
const schema = await new Neo4jGraphQL({ typeDefs: RIVAL_TYPES, features: RIVAL_FEATURES, driver }).getSchema();
await serve({ schema }, Number(port));
