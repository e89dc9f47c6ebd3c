import { closeSync, createReadStream, openSync, rmSync, writeSync } from "node:fs";

/** A list of texts without line ends, as long as the disk has room. */
export interface Spool {
  readonly size: number;
  add(text: string): void;
  /** All texts in their order, in lists of at most `size`, as often as asked; nothing may be added while they are read. */
  read(size: number): AsyncGenerator<readonly string[]>;
  /** Deletes what is on disk. */
  remove(): void;
}

/** Up to so many characters are kept in memory, and no file is made. */
const IN_MEMORY = 2_000_000;
/** Texts are written to disk, and read from it, in pieces of some so many characters. */
const PIECE = 256 * 1024;

/** An empty list, which goes on in a file at `path` when it grows. */
export function createSpool(path: string, inMemory = IN_MEMORY): Spool {
  let size = 0;
  let waiting: string[] = [];
  let characters = 0;
  let file: number | null = null;

  const write = (): void => {
    file ??= openSync(path, "w");
    // Not in the background: a piece is in the system's memory at once, and nothing piles up in ours.
    if (waiting.length > 0) writeSync(file, `${waiting.join("\n")}\n`);
    waiting = [];
    characters = 0;
  };
  return {
    get size() {
      return size;
    },
    add(text) {
      size++;
      waiting.push(text);
      characters += text.length + 1;
      if (characters > (file === null ? inMemory : PIECE)) write();
    },
    async *read(most) {
      if (file !== null) write();
      yield* file === null ? slices(waiting, most) : linesOf(path, most);
    },
    remove() {
      waiting = [];
      if (file === null) return;
      closeSync(file);
      rmSync(path, { force: true });
      file = null;
    },
  };
}

function* slices(texts: readonly string[], most: number): Generator<readonly string[]> {
  for (let at = 0; at < texts.length; at += most) yield texts.slice(at, at + most);
}

async function* linesOf(path: string, most: number): AsyncGenerator<readonly string[]> {
  let rest = "";
  let lines: string[] = [];
  for await (const piece of createReadStream(path, { encoding: "utf8", highWaterMark: PIECE })) {
    const parts = `${rest}${String(piece)}`.split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      lines.push(part);
      if (lines.length < most) continue;
      yield lines;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines;
}
