import type { TokenGrant, ViewerRules } from "../auth/identify-viewer.js";
import type { OperationLimits } from "../compile/limits.js";
import { ENVIRONMENT, type Environment, VARIABLE_NAMES, type VariableName } from "./environment.js";
import { AttestError, quoted } from "../errors.js";
import { isLoopback } from "../auth/loopback.js";

/** How the server behaves, read once at start. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Null: the embedded engine, in `dataDir`. */
  readonly neo4j: Neo4jConfig | null;
  readonly viewers: ViewerRules;
  readonly limits: OperationLimits;
  readonly http: HttpConfig;
  readonly seed: boolean;
  readonly logLevel: Environment["ATTEST_LOG_LEVEL"];
}

export interface Neo4jConfig {
  readonly uri: string;
  /** Null, as the password, where Neo4j asks for no login. */
  readonly username: string | null;
  readonly password: string | null;
  /** Undefined for the server's default database. */
  readonly database: string | undefined;
}

/** What the HTTP server allows, apart from what the compiler limits. */
export interface HttpConfig {
  readonly maxTokens: number;
  readonly maxIntrospectionTokens: number;
  readonly maxBodyBytes: number;
  readonly deadlineMs: number;
  readonly drainMs: number;
  readonly introspection: boolean;
  readonly corsOrigins: readonly string[];
  readonly metrics: boolean;
}

const DEFAULTS = ENVIRONMENT.parse({});

/** Environment variables by name, as `process.env` has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the configuration; throws one BAD_CONFIG that names every variable that is wrong, and its cure. */
export function readConfig(variables: Variables): Config {
  return configFrom(readEnvironment(variables));
}

/** Reads the variables alone; throws as `readConfig` does. An empty variable counts as unset, as Compose passes it. */
export function readEnvironment(variables: Variables): Environment {
  const given = Object.fromEntries(
    VARIABLE_NAMES.filter((name) => variables[name]).map((name) => [name, variables[name]]),
  );
  const parsed = ENVIRONMENT.safeParse(given);
  const problems = (parsed.error?.issues ?? []).map(({ path, message }) =>
    // Issues of an object of plain values have the value's name as their path.
    problem(path[0] as VariableName, given, message),
  );
  problems.push(...openDoors(given));
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new AttestError("BAD_CONFIG", ["The configuration has mistakes:", ...problems].join("\n  "));
}

function problem(name: VariableName, given: Variables, message: string): string {
  const { secret, description } = ENVIRONMENT.shape[name].meta() ?? {};
  const value = secret ? "(hidden)" : quoted(given[name]?.replace(/\/\/.*@/, "//(hidden)@"));
  return `${name}=${value}: ${message}. ${description} Unset, it is ${quoted(DEFAULTS[name] ?? null)}.`;
}

function openDoors({ HOST, ATTEST_TOKENS, ATTEST_DEFAULT_CEILING }: Variables): readonly string[] {
  if (HOST === undefined || isLoopback(HOST) || ATTEST_TOKENS || ATTEST_DEFAULT_CEILING) return [];
  return [
    `HOST=${quoted(HOST)}: others can reach this address, and nothing says what they may see. Set ATTEST_TOKENS to ` +
      "<token>=PROTECTED (and the like), or ATTEST_DEFAULT_CEILING=PUBLIC for a graph without tokens, or HOST=127.0.0.1.",
  ];
}

function configFrom(environment: Environment): Config {
  return {
    host: environment.HOST,
    port: environment.PORT,
    dataDir: environment.DATA_DIR,
    neo4j: neo4jConfig(environment),
    viewers: viewerRules(environment.ATTEST_TOKENS, environment),
    limits: {
      maxDepth: environment.ATTEST_MAX_DEPTH,
      maxAliases: environment.ATTEST_MAX_ALIASES,
      maxRootFields: environment.ATTEST_MAX_ROOT_FIELDS,
      maxSubqueries: environment.ATTEST_MAX_SUBQUERIES,
      maxConditions: environment.ATTEST_MAX_CONDITIONS,
      maxConditionDepth: environment.ATTEST_MAX_CONDITION_DEPTH,
      maxFirst: environment.ATTEST_MAX_FIRST,
      maxCost: environment.ATTEST_MAX_COST,
      maxExploreMs: environment.ATTEST_MAX_EXPLORE_MS,
    },
    http: httpConfig(environment),
    seed: environment.ATTEST_SEED,
    logLevel: environment.ATTEST_LOG_LEVEL,
  };
}

function neo4jConfig(environment: Environment): Neo4jConfig | null {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password = null, NEO4J_DATABASE: database } = environment;
  const username = password === null ? null : environment.NEO4J_USERNAME;
  return uri === undefined ? null : { uri, username, password, database };
}

function httpConfig(environment: Environment): HttpConfig {
  return {
    maxTokens: environment.ATTEST_MAX_TOKENS,
    maxIntrospectionTokens: environment.ATTEST_MAX_INTROSPECTION_TOKENS,
    maxBodyBytes: environment.ATTEST_MAX_BODY,
    deadlineMs: environment.ATTEST_DEADLINE_MS,
    drainMs: environment.ATTEST_DRAIN_MS,
    introspection: environment.ATTEST_INTROSPECTION,
    corsOrigins: environment.ATTEST_CORS_ORIGIN,
    metrics: environment.ATTEST_METRICS,
  };
}

/** Whoever hands out tokens means that a request without one sees only what is public, on loopback too. */
function viewerRules(grants: readonly TokenGrant[], { HOST, ATTEST_DEFAULT_CEILING }: Environment): ViewerRules {
  const anonymousFromElsewhere = ATTEST_DEFAULT_CEILING ?? "PUBLIC";
  const trusting = ATTEST_DEFAULT_CEILING === undefined && grants.length === 0 && isLoopback(HOST);
  return { grants, anonymous: trusting ? "PROTECTED" : anonymousFromElsewhere, anonymousFromElsewhere };
}
