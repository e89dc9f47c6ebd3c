/** A part of a document that is made by a rule: its comment says which, as in `<!-- excerpt: cypher examples/a.graphql -->`. */
export interface Excerpt {
  readonly kind: string;
  readonly args: readonly string[];
  /** The text in the fenced block after the comment, or between the comment and `<!-- end -->`. */
  readonly text: string;
  /** Where the text begins in the document. */
  readonly start: number;
}

const EXCERPT = /(<!-- excerpt: ([^\n]+) -->\n\n?(```\w+\n)?)([\s\S]*?)(?:\n```|\n\n<!-- end -->)(?=\n|$)/g;

/** The excerpts of a document, in their order. */
export function excerptsOf(document: string): readonly Excerpt[] {
  return [...document.matchAll(EXCERPT)].map(({ index, 1: head = "", 2: rule = "", 4: text = "" }) => {
    const words = [...rule.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
    const [kind = "", ...args] = words;
    return { kind, args, text, start: index + head.length };
  });
}

/** The document with each excerpt's text as `textOf` gives it. */
export async function rewritten(document: string, textOf: (excerpt: Excerpt) => Promise<string>): Promise<string> {
  let done = "";
  let end = 0;
  for (const excerpt of excerptsOf(document)) {
    done += document.slice(end, excerpt.start) + (await textOf(excerpt));
    end = excerpt.start + excerpt.text.length;
  }
  return done + document.slice(end);
}

/** The languages of the fenced blocks that no rule makes. */
export function otherBlocksOf(document: string): readonly string[] {
  const others = document.replace(EXCERPT, "").matchAll(/^```(\w*)\n[\s\S]*?\n```$/gm);
  return [...others].map(([, language = ""]) => language);
}
