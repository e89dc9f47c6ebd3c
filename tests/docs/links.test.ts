import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOCUMENTS, textOf } from "./documents.js";

/** Where the links of a document lead within the package, from its root, with what they lead to inside. */
function linksOf(path: string): readonly { readonly target: string; readonly heading: string }[] {
  const targets = [...textOf(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets
    .filter((target) => !/^(https?|mailto):/.test(target))
    .map((target) => {
      const [file = "", heading = ""] = target.split("#");
      return { target: file === "" ? path : join(dirname(path), file), heading };
    });
}

/** The anchors of a document's headings, as GitHub writes them. */
function headingsOf(path: string): readonly string[] {
  return [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .replace(/ /g, "-"),
  );
}

describe.each(DOCUMENTS)("%s", (path) => {
  test("links to what is there", () => {
    expect(linksOf(path).filter(({ target }) => !existsSync(target))).toEqual([]);
  });

  test("links to headings that are there", () => {
    const broken = linksOf(path).filter(
      ({ target, heading }) => heading !== "" && !headingsOf(target).includes(heading),
    );
    expect(broken).toEqual([]);
  });

  test("names no script that package.json does not have", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: object }; // npm would refuse it otherwise.
    const named = [...textOf(path).matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("the table of where things go", () => {
  const [, section = ""] = textOf("ARCHITECTURE.md").split("\n## Where things go\n");
  const [table = ""] = section.split("\n## ");
  const named = [...table.matchAll(/`([^`\s]+\/[^`\s]*|[^`\s]+\.(?:ts|mjs|md|json|yml|graphql))`( \(new\))?/g)];
  const paths = named.map(([, path = "", isNew]) => ({ path, isNew: isNew !== undefined }));

  test("names files", () => {
    expect(paths.length).toBeGreaterThan(30);
  });

  test("names files that are there, or are marked as new", () => {
    expect(paths.filter(({ path, isNew }) => !isNew && !existsSync(path))).toEqual([]);
  });

  test("names what is in those files", () => {
    const rows = table.split("\n").filter((line) => /^\| `[^`]+` +\|/.test(line));
    const missing = rows.flatMap((row) => {
      const quoted = [...row.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);
      const texts = quoted.filter((text) => existsSync(text) && statSync(text).isFile()).map(textOf);
      const names = quoted.filter((text) => /^[A-Za-z]+$/.test(text));
      return names.filter((name) => !texts.some((text) => text.includes(name))).map((name) => ({ name, row }));
    });
    expect(missing).toEqual([]);
  });

  test("marks as new only what is not there", () => {
    expect(paths.filter(({ path, isNew }) => isNew && existsSync(path))).toEqual([]);
  });
});

test("every decision is a page of at most 40 lines, and ARCHITECTURE.md links to it", () => {
  const decisions = DOCUMENTS.filter((path) => path.startsWith("docs/adr/"));
  expect(decisions.filter((path) => textOf(path).trimEnd().split("\n").length > 40)).toEqual([]);
  const linked = linksOf("ARCHITECTURE.md").map(({ target }) => target);
  expect(decisions.filter((path) => !linked.includes(path))).toEqual([]);
});
