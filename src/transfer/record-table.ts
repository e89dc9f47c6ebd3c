import { randomInt } from "node:crypto";
import type { Place } from "./import-source.js";

/** What a table knows of a key. */
export interface TableEntry extends Place {
  /** A number of the caller's. */
  readonly tag: number;
  readonly rejected: boolean;
}

/**
 * Which keys were met, where, and a small number for each: for millions of ids, in some 20 bytes each. It keeps 64 bits of hash
 * in place of a key, by seeds of its own: among ten million keys two are taken for one with a chance of 1 in 370,000.
 */
export interface RecordTable {
  readonly size: number;
  /** What is known of a key; undefined where it was not met. */
  get(key: string): TableEntry | undefined;
  /** Keeps a key with its tag, of 0 to 126. One that is there is replaced. */
  set(key: string, place: Place, tag: number, rejected?: boolean): void;
  /** Marks a key that is there as rejected. */
  reject(key: string): void;
}

/** Slots are taken to three quarters at most. */
const FULL = 0.75;
const REJECTED = 0x80;

/** The slots of a table: a slot of tag 0 is free. */
interface Slots {
  readonly capacity: number;
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly rows: Uint32Array;
  readonly files: Uint16Array;
  readonly tags: Uint8Array;
}

/** An empty table. */
export function createRecordTable(): RecordTable {
  const seeds = [randomInt(2 ** 32), randomInt(2 ** 32)] as const;
  const files: string[] = [];
  const fileNumbers = new Map<string, number>();
  let slots = emptySlots(1024);
  let size = 0;

  const fileNumber = (file: string): number => {
    const known = fileNumbers.get(file);
    if (known !== undefined) return known;
    fileNumbers.set(file, files.length);
    return files.push(file) - 1;
  };
  return {
    get size() {
      return size;
    },
    get(key) {
      const slot = slotOf(slots, ...hashOf(key, seeds));
      const tag = slots.tags[slot] ?? 0;
      if (tag === 0) return undefined;
      const file = files[slots.files[slot] ?? 0] ?? "";
      return { file, row: slots.rows[slot] ?? 0, tag: (tag & ~REJECTED) - 1, rejected: tag >= REJECTED };
    },
    set(key, { file, row }, tag, rejected = false) {
      if (size + 1 > slots.capacity * FULL) slots = grown(slots);
      const [high, low] = hashOf(key, seeds);
      const slot = slotOf(slots, high, low);
      if (slots.tags[slot] === 0) size++;
      slots.high[slot] = high;
      slots.low[slot] = low;
      slots.rows[slot] = row;
      slots.files[slot] = fileNumber(file);
      slots.tags[slot] = (tag + 1) | (rejected ? REJECTED : 0);
    },
    reject(key) {
      const slot = slotOf(slots, ...hashOf(key, seeds));
      const tag = slots.tags[slot] ?? 0;
      if (tag !== 0) slots.tags[slot] = tag | REJECTED;
    },
  };
}

function emptySlots(capacity: number): Slots {
  return {
    capacity,
    high: new Uint32Array(capacity),
    low: new Uint32Array(capacity),
    rows: new Uint32Array(capacity),
    files: new Uint16Array(capacity),
    tags: new Uint8Array(capacity),
  };
}

/** By half as much again, not twice: the old slots are there until all are moved. */
function grown(old: Slots): Slots {
  const slots = emptySlots(Math.ceil(old.capacity * 1.5));
  for (let from = 0; from < old.capacity; from++) {
    if (old.tags[from] === 0) continue;
    const to = slotOf(slots, old.high[from] ?? 0, old.low[from] ?? 0);
    for (const part of ["high", "low", "rows", "files", "tags"] as const) slots[part][to] = old[part][from] ?? 0;
  }
  return slots;
}

/** The slot that has a hash, or the free one in which it belongs. */
function slotOf({ capacity, high: highs, low: lows, tags }: Slots, high: number, low: number): number {
  let slot = high % capacity;
  while (tags[slot] !== 0 && (highs[slot] !== high || lows[slot] !== low)) slot = slot + 1 === capacity ? 0 : slot + 1;
  return slot;
}

/** Two hashes of 32 bits in one go: cyrb53's rounds, with seeds and with all bits kept. */
function hashOf(key: string, [first, second]: readonly [number, number]): readonly [number, number] {
  let [high, low] = [first ^ 0xdeadbeef, second ^ 0x41c6ce57];
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const [a, b] = [high, low];
  high = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  low = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}
