import { quoted } from "../errors.js";
import { badImport } from "./bad-import.js";

/** An item of a list in JSON: its number in the list, from 1, and what it is. */
export interface JsonItem {
  readonly number: number;
  readonly value: unknown;
}

/**
 * The items of the list that `path` leads to in a JSON text, in pieces, with one item at a time in memory. An empty path is
 * the text itself: the items of a list, or the one item that it is. Rejects with BAD_IMPORT where the text is no JSON, or
 * holds no such list; `isOptional` makes of the latter no items.
 */
export async function* readJsonItems(
  name: string,
  text: AsyncIterable<string>,
  path: readonly string[],
  isOptional = false,
): AsyncGenerator<readonly JsonItem[]> {
  const scan: Scan = { name, path, text: "", at: 0, itemStart: null, number: 0, found: false, open: [], items: [] };
  const taken = (): readonly JsonItem[] => scan.items.splice(0);
  let empty = true;
  for await (const piece of text) {
    if (piece.trim() !== "") empty = false;
    const kept = scan.itemStart ?? scan.at;
    scan.text = scan.text.slice(kept) + piece;
    scan.at -= kept;
    if (scan.itemStart !== null) scan.itemStart = 0;
    follow(scan, false);
    if (scan.items.length > 0) yield taken();
  }
  follow(scan, true);
  if (empty || scan.open.length > 0)
    throw badImport(name, empty ? "there is no JSON in it." : "the text ends within brackets: it is cut off.");
  if (!scan.found && !isOptional)
    throw badImport(name, `there is no list at ${quoted(path.join("."))}: correct "rows", or say "optional: true".`);
}

/**
 * How far a text has been followed by its brackets and strings. What is directly inside the list that is looked for is cut out;
 * JSON.parse then reads, and checks, each item.
 */
interface Scan {
  readonly name: string;
  readonly path: readonly string[];
  /** What is held of the text, from the item at hand on. */
  text: string;
  at: number;
  itemStart: number | null;
  number: number;
  found: boolean;
  /** What is open: whether it is a list, and in an object the key of the value at hand. */
  readonly open: { readonly isList: boolean; key: string | null }[];
  readonly items: JsonItem[];
}

const QUOTE = 34;
const COMMA = 44;
const OPENING = new Map([
  [91, true],
  [123, false],
]);
const CLOSING = new Map([
  [93, true],
  [125, false],
]);

function follow(scan: Scan, isLast: boolean): void {
  while (scan.at < scan.text.length) {
    const code = scan.text.charCodeAt(scan.at);
    if (code === QUOTE) {
      if (!followString(scan, isLast)) return;
      continue;
    }
    const opens = OPENING.get(code);
    const closes = CLOSING.get(code);
    if (opens !== undefined) openBracket(scan, opens);
    else if (closes !== undefined) closeBracket(scan, closes);
    else if (code === COMMA && isInList(scan)) {
      finishItem(scan, scan.at);
      scan.itemStart = scan.at + 1;
    }
    scan.at++;
  }
}

/** Goes past a string; false where the text at hand ends before it is known whether it is a key. */
function followString(scan: Scan, isLast: boolean): boolean {
  const { name, text, at, open } = scan;
  const end = endOfString(text, at);
  if (end < 0) {
    if (isLast) throw badImport(name, `the quote in ${quoted(text.slice(at, at + 40))} is not closed: write JSON.`);
    return false;
  }
  const parent = open.at(-1);
  // Only the keys on the way to the list are asked for.
  if (scan.itemStart === null && parent && !parent.isList && open.length <= scan.path.length) {
    const next = text.slice(end).trimStart();
    if (next === "" && !isLast) return false;
    if (next.startsWith(":")) parent.key = String(parsed(name, text.slice(at, end)));
  }
  scan.at = end;
  return true;
}

function openBracket(scan: Scan, isList: boolean): void {
  const { open, path } = scan;
  open.push({ isList, key: null });
  if (isInList(scan)) {
    scan.found = true;
    scan.itemStart = scan.at + 1;
  } else if (path.length === 0 && open.length === 1) scan.itemStart = scan.at;
}

function closeBracket(scan: Scan, isList: boolean): void {
  const { name, open, path, text, at } = scan;
  if (isInList(scan)) finishItem(scan, at);
  if (open.pop()?.isList !== isList)
    throw badImport(name, `${quoted(text.slice(Math.max(0, at - 30), at + 1))} closes what is not open: write JSON.`);
  if (path.length > 0 || open.length > 0 || isList) return;
  // The text is one object: it is itself the item.
  scan.found = true;
  finishItem(scan, at + 1);
}

/** Whether what comes next is directly inside the list that is looked for. */
function isInList({ open, path }: Scan): boolean {
  return (
    open.length === path.length + 1 &&
    open.at(-1)?.isList === true &&
    path.every((key, index) => open[index]?.key === key)
  );
}

function finishItem(scan: Scan, end: number): void {
  if (scan.itemStart === null) return;
  const source = scan.text.slice(scan.itemStart, end).trim();
  scan.itemStart = null;
  if (source === "") return;
  scan.number++;
  scan.items.push({ number: scan.number, value: parsed(`${scan.name}:${scan.number}`, source) });
}

/** Where the string that opens at `start` is over; negative where the text ends before. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === QUOTE) return at + 1;
  }
  return -1;
}

function parsed(place: string, source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch (error) {
    throw badImport(place, `${quoted(source)} is not JSON: correct it.`, { cause: error });
  }
}
