/** A part of a document that is made by a rule: its comment says which, as in `<!-- excerpt: cypher examples/a.graphql -->`. */
export interface Excerpt {
  readonly kind: string;
  readonly args: readonly string[];
  /** The text in the fenced block after the comment, or between the comment and `<!-- end -->`. */
  readonly text: string;
  /** Where the text begins in the document, and where the line after it does. */
  readonly start: number;
  readonly end: number;
}

const EXCERPT = /(<!-- excerpt: ([^\n]+) -->\n\n?(?:```\w+\n)?)(?:([\s\S]*?)\n)??(?:```|\n<!-- end -->)(?=\n|$)/g;

/** The excerpts of a document, in their order. */
export function excerptsOf(document: string): readonly Excerpt[] {
  return [...document.matchAll(EXCERPT)].map(({ index, 1: head = "", 2: rule = "", 3: text }) => {
    const words = [...rule.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
    const [kind = "", ...args] = words;
    const start = index + head.length;
    return { kind, args, text: text ?? "", start, end: text === undefined ? start : start + text.length + 1 };
  });
}

/** The document with each excerpt's text as `textOf` gives it. */
export async function rewritten(document: string, textOf: (excerpt: Excerpt) => Promise<string>): Promise<string> {
  let done = "";
  let end = 0;
  for (const excerpt of excerptsOf(document)) {
    done += `${document.slice(end, excerpt.start)}${await textOf(excerpt)}\n`;
    end = excerpt.end;
  }
  return done + document.slice(end);
}

/** The languages of the fenced blocks that no rule makes. */
export function otherBlocksOf(document: string): readonly string[] {
  const others = document.replace(EXCERPT, "").matchAll(/^```(\w*)\n[\s\S]*?\n```$/gm);
  return [...others].map(([, language = ""]) => language);
}
