/** What the import rules are called, which say all of the table. */
interface ImportRules {
  readonly forbidden: readonly { readonly name: string }[];
}

/** The table of what each part of the house may import, as the rules of `.dependency-cruiser.mjs` have it. */
export async function houseTable(): Promise<readonly (readonly string[])[]> {
  const path = "../../.dependency-cruiser.mjs";
  const { default: rules } = (await import(path)) as { default: ImportRules }; // dependency-cruiser checks its form.
  const names = rules.forbidden.map(({ name }) => name);
  const parts = names.flatMap((name) => /^(\w+)-imports-.*-of-the-house$/.exec(name)?.[1] ?? []);
  return [
    ["part", "may import", "packages from outside", "`node:`"],
    ...parts.map((part) => {
      const types = listed(names, `${part}-imports-only-types-of-`, "").map((other) => `types of ${other}`);
      const imports = [...listed(names, `${part}-imports-`, "-of-the-house"), ...types].join(", ");
      const packages = listed(names, `${part}-knows-`, "-of-the-outside").join(", ");
      return [part, imports, packages, names.includes(`${part}-knows-nothing-of-node`) ? "no" : "yes"];
    }),
  ];
}

/** The words between the two in the name of a rule. */
function listed(names: readonly string[], before: string, after: string): readonly string[] {
  const name = names.find((other) => other.startsWith(before) && other.endsWith(after));
  return name?.slice(before.length, name.length - after.length).split("-and-") ?? [];
}
