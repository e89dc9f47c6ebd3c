import tseslint from "typescript-eslint";

const SYNTAX = [
  { selector: "ExportDefaultDeclaration", message: "Export by name, so that one thing has one name everywhere." },
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
  { selector: "ExportNamedDeclaration[source]", message: "No barrels: import from the file that has it." },
  {
    selector: "ClassDeclaration[superClass]:not([superClass.name=/Error$/])",
    message: "No inheritance: a class only holds a resource, or is an error.",
  },
  { selector: "TSEnumDeclaration", message: "Use a union of literals." },
];

const PURE = "cypher, model, compile and record are pure: take it as an argument.";

export default tseslint.config(
  {
    ignores: [
      "**/*.{js,mjs}",
      "src/generated/",
      "examples/frontend/operations.ts",
      "bench/",
      "data/",
      "dist/",
      ".cache/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-restricted-syntax": ["error", ...SYNTAX],
      eqeqeq: "error",
      complexity: ["error", { max: 17, variant: "modified" }],
      "max-depth": ["error", 4],
      "max-params": ["error", 5],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "none" },
      ],
      "@typescript-eslint/no-empty-function": ["error", { allow: ["methods", "asyncMethods", "arrowFunctions"] }],
      "@typescript-eslint/prefer-promise-reject-errors": [
        "error",
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      // An async function without await turns what it throws into a rejection, as the caller expects.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: true }],
      // GraphQL's kinds are string enums, and are compared with the strings they are.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      // The Neo4j driver declares its options as classes and expects plain objects.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    files: ["src/**"],
    rules: {
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/{cypher,model,compile,record}/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["process", "console", "fetch", "setTimeout", "setInterval", "performance", "crypto"].map((name) => ({
          name,
          message: PURE,
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: PURE },
        { object: "Math", property: "random", message: PURE },
      ],
      "no-restricted-syntax": [
        "error",
        ...SYNTAX,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURE },
      ],
    },
  },
  {
    // Vite, Vitest and the like read a file's default export.
    files: ["*.config.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
);
