import { queryForm } from "../../src/record/search-form.js";
import { readQuery } from "../../src/record/search-query.js";
import { rankCandidates, type SearchHit } from "../../src/record/search-rank.js";
import type { IndexedName, NameIndex } from "./name-index.js";

/** A name to index, and whose it is. */
export interface OwnedName extends IndexedName {
  readonly owner: string;
}

/** What is asked, and which names are right answers. */
export interface Question {
  readonly asked: string;
  readonly right: ReadonlySet<string>;
}

interface Answer {
  readonly question: Question;
  readonly ten: readonly SearchHit[];
  /** Of each of the ten, whether it is right. */
  readonly rights: readonly boolean[];
  readonly ms: number;
}

export interface Measured {
  /** The share of the questions with a right answer among the first ten. */
  readonly recall: number;
  /** The share with a right answer in the first place. */
  readonly first: number;
  /** The share of right answers among the first ten, on the average of the questions. */
  readonly precision: number;
  readonly misses: readonly string[];
  /** Milliseconds from the question to the ranked records, 95 of 100 times. */
  readonly p95: number;
  /** The first ten owners of each question. */
  readonly tens: readonly (readonly string[])[];
}

/** Asks every question of the names under a label, and looks at the ten best records of each. */
export async function measure(
  index: NameIndex,
  names: readonly OwnedName[],
  label: string,
  questions: readonly Question[],
): Promise<Measured> {
  const answers: Answer[] = [];
  for (const question of questions) {
    const start = performance.now();
    const offered = await index.offer(label, queryForm(question.asked));
    const candidates = offered.flatMap((at) => {
      const name = names[at];
      return name ? [{ id: name.owner, value: name.value, nameKind: "ALIAS" }] : [];
    });
    const ten = rankCandidates(readQuery(question.asked), candidates).hits.slice(0, 10);
    const rights = ten.map(({ candidate }) => question.right.has(candidate.value));
    answers.push({ question, ten, rights, ms: performance.now() - start });
  }
  const share = (of: (answer: Answer) => number): number =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length;
  const times = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return {
    recall: share(({ rights }) => Number(rights.includes(true))),
    first: share(({ rights }) => Number(rights[0] === true)),
    precision: share(({ rights }) => rights.filter(Boolean).length / Math.max(1, rights.length)),
    misses: answers.flatMap(({ question, ten, rights }) =>
      rights.includes(true) ? [] : [missed(question, ten[0]?.candidate.value)],
    ),
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    tens: answers.map(({ ten }) => ten.map(({ candidate }) => candidate.id)),
  };
}

function missed({ asked, right }: Question, found = "nothing"): string {
  return `${asked} should find ${[...right].slice(0, 3).join(", ")}; it finds ${found}`;
}
