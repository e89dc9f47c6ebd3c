/** A word made ready to be compared with many: where each of its letters stands, a bit for each place. */
export interface EditPattern {
  readonly length: number;
  readonly places: Int32Array;
}

/** The most letters that are compared, one for each bit. */
export const MAX_LETTERS = 32;

/** Makes a word of lower-case ASCII letters and digits ready, at most its first 32. */
export function editPattern(word: string): EditPattern {
  const length = Math.min(word.length, MAX_LETTERS);
  const places = new Int32Array(128);
  for (let at = 0; at < length; at++) {
    const letter = word.charCodeAt(at) & 127;
    places[letter] = (places[letter] ?? 0) | (1 << at);
  }
  return { length, places };
}

/**
 * How many letters must be put in, left out, replaced or swapped with a neighbour to make one word of the other. It is
 * Hyyrö's bit-parallel form of the Damerau distance (2003), which takes a step for each letter of `word`.
 */
export function editDistance(pattern: EditPattern, word: string): number {
  const { length, places } = pattern;
  const end = Math.min(word.length, MAX_LETTERS);
  if (length === 0) return end;
  const last = 1 << (length - 1);
  let distance = length;
  let up = -1;
  let down = 0;
  let same = 0;
  let before = 0;
  for (let at = 0; at < end; at++) {
    const here = places[word.charCodeAt(at) & 127] ?? 0;
    const swapped = ((~same & here) << 1) & before;
    same = (((here & up) + up) ^ up) | here | down | swapped;
    let right = down | ~(same | up);
    let left = same & up;
    if ((right & last) !== 0) distance++;
    if ((left & last) !== 0) distance--;
    right = (right << 1) | 1;
    left <<= 1;
    up = left | ~(same | right);
    down = right & same;
    before = here;
  }
  return distance;
}
