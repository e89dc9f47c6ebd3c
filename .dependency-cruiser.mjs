/**
 * The house, as ARCHITECTURE.md draws it: what each part may import, and which packages and `node:` modules it may know.
 * What lies beside the folders (main, cli), and src/commands, puts the parts together and may import everything; nothing imports it.
 */
const HOUSE = [
  { part: "errors", imports: [], packages: [] },
  { part: "generated", imports: [], packages: ["@graphql-typed-document-node/core"], node: false },
  { part: "record", imports: ["errors"], packages: ["any-ascii"], node: false },
  { part: "cypher", imports: ["errors"], packages: [], node: false },
  { part: "model", imports: ["errors", "generated"], packages: ["graphql"], node: false },
  { part: "auth", imports: ["errors", "model"], packages: [] },
  {
    part: "compile",
    imports: ["errors", "cypher", "model", "auth", "record"],
    packages: ["graphql"],
    node: false,
  },
  {
    part: "store",
    imports: ["errors", "cypher", "model"],
    packages: ["neo4j-driver", "@grafeo-db/js"],
  },
  {
    part: "execute",
    imports: ["errors", "generated", "model", "auth", "compile", "store", "record"],
    packages: ["graphql"],
    // An operation that has been prepared shows its statement.
    onlyTypesOf: ["cypher"],
  },
  {
    part: "transfer",
    imports: ["errors", "cypher", "model", "store", "compile", "record"],
    packages: ["yaml"],
  },
  { part: "config", imports: ["errors", "auth", "compile"], packages: ["zod"] },
  {
    part: "server",
    imports: ["errors", "config", "auth", "execute", "transfer"],
    packages: ["@apollo/server", "@as-integrations/express5", "express", "graphql", "pino", "prom-client"],
  },
  {
    part: "explorer",
    imports: ["generated"],
    packages: [
      "@graphiql/toolkit",
      "d3-geo",
      "graphiql",
      "graphology",
      "graphology-layout-forceatlas2",
      "graphology-types",
      "react",
      "react-dom",
      "sigma",
      "topojson-client",
      "topojson-specification",
      "vite",
      "world-atlas",
    ],
    node: false,
  },
];

/** The files that put the parts together. */
const ASSEMBLY = ["^src/[^/]+\\.ts$", "^src/commands/"];

/** The files of a part: a folder, or a file at the top. */
const files = (part) => `^src/${part}(/|\\.ts$)`;
const anyOf = (patterns) => (patterns.length > 0 ? { pathNot: patterns } : {});
const listed = (names) => (names.length > 0 ? names.join("-and-") : "nothing");
/** Where a package lies, or its name where it is not installed; its types, for those that have them apart. */
const packageFiles = (name) => `(^|node_modules/)(@types/)?${name}(/|$)`;

const PACKAGES = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"];

function rulesOf({ part, imports, packages, node = true, onlyTypesOf = [] }) {
  return [
    {
      name: `${part}-imports-${listed(imports)}-of-the-house`,
      severity: "error",
      from: { path: files(part) },
      to: { path: "^src/", pathNot: [part, ...imports, ...onlyTypesOf].map(files) },
    },
    ...onlyTypesOf.map((other) => ({
      name: `${part}-imports-only-types-of-${other}`,
      severity: "error",
      from: { path: files(part) },
      to: { path: files(other), dependencyTypesNot: ["type-only"] },
    })),
    {
      name: `${part}-knows-${listed(packages)}-of-the-outside`,
      severity: "error",
      from: { path: files(part) },
      to: { dependencyTypes: PACKAGES, ...anyOf(packages.map(packageFiles)) },
    },
    ...(node
      ? []
      : [
          {
            name: `${part}-knows-nothing-of-node`,
            severity: "error",
            from: { path: files(part) },
            to: { dependencyTypes: ["core"] },
          },
        ]),
  ];
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...HOUSE.flatMap(rulesOf),
    {
      name: "every-file-belongs-to-a-part-of-the-house",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [...HOUSE.map(({ part }) => files(part)), ...ASSEMBLY],
      },
      to: {},
    },
    {
      name: "no-import-comes-back-to-where-it-began",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "neo4j-driver-is-known-to-one-file",
      severity: "error",
      module: { path: packageFiles("neo4j-driver"), numberOfDependentsMoreThan: 1 },
      from: { path: "^src/" },
    },
    {
      name: "the-embedded-engine-is-known-to-one-file",
      severity: "error",
      module: { path: packageFiles("@grafeo-db/js"), numberOfDependentsMoreThan: 1 },
      from: { path: "^src/" },
    },
    {
      name: "what-is-imported-is-installed",
      severity: "error",
      from: {},
      // A package of types alone has no file to resolve to.
      to: { couldNotResolve: true, pathNot: "\\?(raw|url|worker)$|typed-document-node" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "node", "default"] },
  },
};
