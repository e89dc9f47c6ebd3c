/** How many characters a line of a label holds, and how many lines there are. */
const LINE = 21;
const LINES = 3;

/** A name in the lines that stand under its mark, broken between words; what does not fit ends with "…". */
export function labelLines(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const lines: string[] = [];
  while (words.length > 0) {
    let line = words.shift() ?? "";
    while (words[0] !== undefined && line.length + 1 + words[0].length <= LINE) line += ` ${words.shift()}`;
    const isLast = lines.length === LINES - 1;
    if (line.length > LINE || (isLast && words.length > 0)) line = `${line.slice(0, LINE - 1).trimEnd()}…`;
    lines.push(line);
    if (isLast) break;
  }
  return lines;
}

/** Which way a text is read, by its first letter: what ends with "…" would begin with it else. */
export function directionOf(text: string): "ltr" | "rtl" {
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
