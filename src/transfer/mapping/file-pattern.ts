import { quoted } from "../../errors.js";
import { badMapping, textAt, type Located } from "./located.js";

/** Which files are meant: `people.csv`, `*.json`, `{country}/{house}/popolo.json`. */
export interface FilePattern {
  readonly source: string;
  /** The names that a path's parts get. */
  readonly names: readonly string[];
  /** What the path's parts are, by their names; null where the path is another. */
  readonly match: (path: string) => Readonly<Record<string, string>> | null;
}

/**
 * Reads a pattern, which a path has to end with: `*` stands for any characters but `/`, and `{name}` too, and keeps them. A
 * `.gz` at the end of a path is not asked for. Throws BAD_IMPORT where a brace holds no name.
 */
export function readFilePattern(value: Located): FilePattern {
  const source = textAt(value, '"file"');
  const names: string[] = [];
  const pattern = (source.match(/\{[^}]*\}|\*|[^{*]+|./gu) ?? []).map((piece) => {
    if (piece === "*") return "[^/]*";
    if (!piece.startsWith("{")) return piece.replace(/[.+?^$()|[\]\\]/gu, "\\$&");
    const [, name] = /^\{([A-Za-z_]\w*)\}$/u.exec(piece) ?? [];
    if (name === undefined || names.includes(name))
      throw badMapping(
        value,
        `"file" is ${quoted(source)}: write a name of its own in each brace, as in "{country}/*.json".`,
      );
    names.push(name);
    return `(?<${name}>[^/]+)`;
  });
  const expression = new RegExp(`(?:^|/)${pattern.join("")}(?:\\.gz)?$`, "u");
  return {
    source,
    names,
    match: (path) => {
      const found = expression.exec(path.replaceAll("\\", "/"));
      return found === null ? null : { ...found.groups };
    },
  };
}
