import type { Random } from "./random.js";

const STARTS = "Ka Mo Ber Tal Sha Vel Dro Ni Osk Ra Ge Fen Lu Quar Zim Tor Ish Wal Pel Har".split(" ");
const MIDDLES = "ra lin mo ve du sti ka ro bel na the ri gu la men".split(" ");
const ENDS = "n sk dar ia or met ville ch az un ley ta rim os eth".split(" ");

/** A name that nobody bears: two or three syllables. */
export function inventName(random: Random): string {
  const middle = random.percent(60) ? random.pick(MIDDLES) : "";
  return random.pick(STARTS) + middle + random.pick(ENDS);
}

/** A person's invented name. */
export function inventPerson(random: Random): string {
  return `${inventName(random)} ${inventName(random)}`;
}

const WORDS = (
  "residents officials the road a convoy reported witnesses said armed men near dawn market checkpoint houses burned " +
  "at least several dozens were killed left fled village army denied confirmed later that night investigation"
).split(" ");

/** So many words that read like a report. */
export function inventText(random: Random, words: number): string {
  return Array.from({ length: words }, () => random.pick(WORDS)).join(" ");
}
