import { z } from "zod";
import { parseGrants } from "../auth/parse-grants.js";
import { CEILINGS } from "../auth/viewer.js";
import { DEFAULT_LIMITS } from "../compile/limits.js";
import { fixed, flag, list, size, whole } from "./values.js";

/** Every environment variable that Attest reads: its form, its default, what it means, and whether it is a secret. */
export const ENVIRONMENT = z.object({
  PORT: whole(0, 65_535).default(4000).describe("The port to listen on; 0 takes any free one."),
  HOST: fixed(/^[\w.:-]+$/, "a host name or an address")
    .default("127.0.0.1")
    .describe(
      "The address to listen on. Off loopback, ATTEST_TOKENS or ATTEST_DEFAULT_CEILING must say who sees what.",
    ),
  DATA_DIR: z.string().default("./data").describe("Where the embedded engine keeps its file."),
  NEO4J_URI: fixed(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/, "an address such as neo4j://localhost:7687")
    .optional()
    .describe("Chooses Neo4j instead of the embedded engine."),
  NEO4J_USERNAME: z.string().default("neo4j").describe("The user at Neo4j."),
  NEO4J_PASSWORD: z
    .string()
    .optional()
    .meta({ description: "The password at Neo4j; unset where it asks for none.", secret: true }),
  NEO4J_DATABASE: z.string().optional().describe("The database at Neo4j; unset for its default one."),
  ATTEST_TOKENS: z
    .string()
    .transform((text, context) => {
      const { grants, problems } = parseGrants(text);
      for (const message of problems) context.addIssue({ code: "custom", message, input: text });
      return grants;
    })
    .default([])
    .meta({
      description: 'Who may see what: <token>=INTERNAL,<token>=PROTECTED or {"<token>": "INTERNAL"}.',
      secret: true,
    }),
  ATTEST_DEFAULT_CEILING: z
    .enum(CEILINGS, `is none of ${CEILINGS.join(", ")}`)
    .optional()
    .describe("What a request without a token may see. Unset: PROTECTED on loopback without tokens, PUBLIC otherwise."),
  ATTEST_MAX_TOKENS: whole(1).default(2_000).describe("Tokens in a GraphQL document."),
  ATTEST_MAX_INTROSPECTION_TOKENS: whole(1).default(600).describe("Tokens in a document that asks for the schema."),
  ATTEST_MAX_DEPTH: whole(1).default(DEFAULT_LIMITS.maxDepth).describe("Traversals below one another."),
  ATTEST_MAX_ALIASES: whole(0).default(DEFAULT_LIMITS.maxAliases).describe("Aliases in an operation."),
  ATTEST_MAX_ROOT_FIELDS: whole(1).default(DEFAULT_LIMITS.maxRootFields).describe("Root fields in an operation."),
  ATTEST_MAX_SUBQUERIES: whole(1).default(DEFAULT_LIMITS.maxSubqueries).describe("Subqueries in the Cypher statement."),
  ATTEST_MAX_CONDITIONS: whole(1)
    .default(DEFAULT_LIMITS.maxConditions)
    .describe("Conditions in all filters together; inPolygon counts as 10."),
  ATTEST_MAX_CONDITION_DEPTH: whole(1)
    .default(DEFAULT_LIMITS.maxConditionDepth)
    .describe("Conditions within one another."),
  ATTEST_MAX_FIRST: whole(1).default(DEFAULT_LIMITS.maxFirst).describe("The largest first or last, and list of ids."),
  ATTEST_MAX_COST: whole(1)
    .default(DEFAULT_LIMITS.maxCost)
    .describe("Nodes that an operation may return; for explorations about two relationships a record."),
  ATTEST_MAX_EXPLORE_MS: whole(1)
    .default(DEFAULT_LIMITS.maxExploreMs)
    .describe("How long paths and their like are looked for, in milliseconds; then they answer with what they have."),
  ATTEST_MAX_BODY: size().default(262_144).describe("The largest request body, such as 256kb or 1mb."),
  ATTEST_DEADLINE_MS: whole(1).default(10_000).describe("How long a request may take, in milliseconds."),
  ATTEST_DRAIN_MS: whole(0).default(5_000).describe("How long a stop waits for requests under way, in milliseconds."),
  ATTEST_INTROSPECTION: flag()
    .default(true)
    .describe("Whether clients may ask for the schema; the playground needs it."),
  ATTEST_CORS_ORIGIN: list(/^(\*|https?:\/\/[^\s/]+)$/, "is no list of origins such as https://example.org")
    .default([])
    .describe("Origins of other web pages that may ask, with commas between; * for all."),
  ATTEST_METRICS: flag().default(false).describe("Whether /metrics serves figures to Prometheus."),
  ATTEST_SEED: flag().default(true).describe("Whether the first start fills an empty store with the graph in seed/."),
  ATTEST_LOG_LEVEL: z
    .enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"], "is no level; choose info, warn or error")
    .default("info")
    .describe("The least severe entries that are logged; info has one for each request."),
});

export type Environment = z.output<typeof ENVIRONMENT>;

export type VariableName = keyof Environment;

/** The names of all variables, in the order in which they are explained. */
export const VARIABLE_NAMES = ENVIRONMENT.keyof().options;
