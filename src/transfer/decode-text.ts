import { isUtf8 } from "node:buffer";
import { badImport } from "./bad-import.js";

const MARK = "\uFEFF";

/**
 * The text of `bytes` in an encoding that TextDecoder knows, without a byte order mark. Rejects with BAD_IMPORT at the first
 * byte that is no text of it, with its offset.
 */
export async function* decodeText(
  bytes: AsyncIterable<Buffer>,
  name: string,
  encoding: string,
): AsyncGenerator<string> {
  const decode = encoding === "utf-8" ? utf8Decoder(name) : otherDecoder(name, encoding);
  let first = true;
  const unmarked = (text: string): string => {
    if (!first || text === "") return text;
    first = false;
    return text.startsWith(MARK) ? text.slice(1) : text;
  };
  for await (const piece of bytes) {
    const text = unmarked(decode(piece, false));
    if (text !== "") yield text;
  }
  const last = unmarked(decode(Buffer.alloc(0), true));
  if (last !== "") yield last;
}

type Decoder = (piece: Buffer, isLast: boolean) => string;

/** By hand, since `isUtf8` and `toString` are several times as fast as a TextDecoder that is told to expect more. */
function utf8Decoder(name: string): Decoder {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  return (piece, isLast) => {
    const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    const whole = bytes.subarray(0, isLast ? bytes.length : wholeCharacters(bytes));
    if (!isUtf8(whole)) throw notText(name, "UTF-8", whole, offset);
    // A copy, since a stream may use the bytes of a piece again.
    rest = Buffer.from(bytes.subarray(whole.length));
    offset += whole.length;
    return whole.toString("utf8");
  };
}

function otherDecoder(name: string, encoding: string): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let offset = 0;
  return (piece, isLast) => {
    try {
      const text = decoder.decode(piece, { stream: !isLast });
      offset += piece.length;
      return text;
    } catch (error) {
      throw badImport(
        name,
        `the bytes after offset ${offset} are not ${encoding}: say its encoding with --encoding, or save it as UTF-8.`,
        { cause: error },
      );
    }
  };
}

/** How many bytes are left when a character that is cut off at the end is taken away. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    return lengthAt(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function notText(name: string, encoding: string, bytes: Buffer, offset: number): Error {
  const at = firstWrong(bytes);
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, "0").toUpperCase();
  return badImport(
    name,
    `byte 0x${byte} at offset ${offset + at} is not ${encoding}: say its encoding with --encoding (windows-1252, windows-1256, ...), or save it as UTF-8.`,
  );
}

/** The offset of the first character that is not UTF-8; looked for only when there is one. */
function firstWrong(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthAt(bytes[at] ?? 0);
    if (!isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

/** How many bytes a character takes that begins with this one. */
function lengthAt(byte: number): number {
  if (byte < 0xc0) return 1;
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
}
