import type { Opened, View } from "../state/picture";

/** A question that the first visit offers, and the picture that it leads to. */
export interface Question {
  readonly question: string;
  /** What is to be seen, in a line. */
  readonly answer: string;
  /** The ids without which the question makes no sense; a viewer who may not see them is not asked. */
  readonly about: readonly string[];
  readonly picture: { readonly nodes: readonly string[]; readonly opened?: Opened; readonly view?: View };
}

/** Questions about the graph in `seed/`; another graph, which does not hold these ids, has none of them. */
export const QUESTIONS: readonly Question[] = [
  {
    question: "Who is alleged to have attacked whom?",
    answer:
      "The attacks, the ambush and the killings: who is alleged to have done them, who are named as targets or victims, and who says so",
    about: ["event-attacks-on-alawite-areas", "event-mass-killings", "event-ambush"],
    picture: {
      nodes: [
        "event-attacks-on-alawite-areas",
        "event-mass-killings",
        "event-ambush",
        "group-armed-groups",
        "group-alawites",
        "group-women-and-children-killed",
        "group-minority-civilians",
        "group-assad-loyalists",
        "group-security-forces",
        "group-foreign-fighters",
        "group-syrian-civilians-in-attacks",
        "group-eyewitnesses",
        "statement-eyewitnesses-participation",
        "statement-residents-ambush",
        "group-residents",
      ],
    },
  },
  {
    question: "How many are said to have been killed, and who says so?",
    answer: "The numbers that are claimed, side by side, with who claims them",
    about: ["event-violence", "claim-973-civilians-killed"],
    picture: {
      nodes: [
        "event-violence",
        "claim-973-civilians-killed",
        "statement-sohr-civilian-deaths",
        "group-syrian-observatory-for-human-rights",
        "event-ambush",
        "claim-dozens-killed-in-ambush",
        "statement-residents-ambush",
        "group-residents",
      ],
      opened: { kind: "record", id: "event-violence" },
    },
  },
  {
    question: "How is Ghiath Dallah connected with Bashar al-Assad?",
    answer: "What lies between the two, step by step",
    about: ["person-ghiath-dallah", "person-bashar-al-assad", "group-assad-government"],
    picture: {
      nodes: [
        "person-ghiath-dallah",
        "group-assad-government",
        "person-bashar-al-assad",
        "event-formation-of-military-council",
        "group-military-council",
        "statement-dallah-announces-council",
        "event-fall-of-assad-government",
        "event-violence",
      ],
    },
  },
];

/** The ids that the questions are about. */
export const ANCHORS: readonly string[] = [...new Set(QUESTIONS.flatMap(({ about }) => about))];
