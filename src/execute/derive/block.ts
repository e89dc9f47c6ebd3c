/** A description as SDL: a block string above what it describes; nothing for "". */
export function described(description: string, text: string): string {
  if (description === "") return text;
  return `"""\n${description.replaceAll('"""', '\\"""')}\n"""\n${text}`;
}

/** `type X implements A & B { ... }` and its like. */
export function block(head: string, members: readonly string[]): string {
  return `${head} {\n${members.map((member) => member.replace(/^/gm, "  ")).join("\n")}\n}`;
}
