import { createReadStream } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { AttestError, quoted } from "../errors.js";
import { decodeText } from "./decode-text.js";

/** A file of text, plain or gzipped. */
export interface TextFile {
  /** Its name, for messages. */
  readonly name: string;
  /** How many bytes it takes on disk. */
  readonly bytes: number;
  /** The encoding its bytes are read in: `utf-8` unless another was asked for, or its first bytes say UTF-16. */
  readonly encoding: string;
  /**
   * Its text without a byte order mark, in pieces; each call reads from the start. `onBytes` hears how many bytes on disk were
   * read since it was last called. Rejects with BAD_IMPORT, with the offset, at bytes that are no text of the encoding.
   */
  read(onBytes?: (bytes: number) => void): AsyncIterable<string>;
}

const PIECE = 256 * 1024;

/**
 * The file at `path`, whose `encoding` is found out where it is null. Rejects with BAD_IMPORT where the file cannot be read
 * or the encoding is unknown.
 */
export async function openTextFile(path: string, name: string, encoding: string | null = null): Promise<TextFile> {
  const { bytes, start } = await readStart(path, name);
  const zipped = start[0] === 0x1f && start[1] === 0x8b;
  const known = encoding === null ? encodingOf(start) : knownEncoding(encoding);
  return {
    name,
    bytes,
    encoding: known,
    read: (onBytes) => decodeText(bytesOf(path, name, zipped, onBytes), name, known),
  };
}

async function* bytesOf(
  path: string,
  name: string,
  zipped: boolean,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: PIECE });
  file.on("data", (piece) => onBytes?.(piece.length));
  try {
    // `pipeline` ends both where one fails, and the iteration below learns of it.
    const stream = zipped ? pipeline(file, createGunzip({ chunkSize: PIECE }), () => undefined) : file;
    for await (const piece of stream) yield piece as Buffer; // A stream of bytes gives nothing else.
  } catch (error) {
    throw unreadable(name, error);
  } finally {
    file.destroy();
  }
}

async function readStart(path: string, name: string): Promise<{ readonly bytes: number; readonly start: Buffer }> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return { bytes: size, start: buffer.subarray(0, bytesRead) };
  } catch (error) {
    throw unreadable(name, error);
  } finally {
    await file?.close();
  }
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function knownEncoding(encoding: string): string {
  try {
    return new TextDecoder(encoding).encoding;
  } catch (error) {
    throw new AttestError(
      "BAD_IMPORT",
      `The encoding ${quoted(encoding)} is not known: write utf-8, utf-16le, windows-1252, iso-8859-6, windows-1256 or another name of the WHATWG list.`,
      { cause: error },
    );
  }
}

function unreadable(name: string, error: unknown): AttestError {
  const message = error instanceof Error ? error.message : String(error);
  return new AttestError("BAD_IMPORT", `${name} cannot be read (${message}): see that it is there and whole.`, {
    cause: error,
  });
}
