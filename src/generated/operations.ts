// Written by codegen.ts.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
/** The types that Record stands for. */
export type RecordType = "EVENT" | "GROUP" | "PERSON" | "PLACE" | "QUANTITY_CLAIM" | "SOURCE" | "STATEMENT";

/** The types of relationships. */
export type RelationshipType =
  | "MEMBER_OF"
  | "PARTICIPATED_IN"
  | "MADE"
  | "ADDRESSED_TO"
  | "BASED_IN"
  | "TIED_TO"
  | "ABOUT"
  | "OCCURRED_AT"
  | "PART_OF"
  | "EVENT_TIE"
  | "COUNTS"
  | "PUBLISHED"
  | "AUTHORED"
  | "WITHIN"
  | "CLAIMS"
  | "DERIVED_FROM"
  | "SUPPORTS"
  | "CONTRADICTS"
  | "REPEATS"
  | "UPDATES"
  | "RETRACTS";

/** Which way relationships lead, seen from a node. */
export type LinkDirection =
  /** Away from it. */
  | "OUT"
  /** To it. */
  | "IN";

/** A step that may be followed from one record to another, as a link summary counts them. What is left out may be anything. */
export type LinkWhere = {
  /** Of which type the relationship is: one of these. */
  readonly relationships?: ReadonlyArray<RelationshipType> | null | undefined;
  /** In which role or of what kind: one of these; null for those that say none. */
  readonly roles?: ReadonlyArray<string | null | undefined> | null | undefined;
  /** Which way it leads, seen from the record that the step leaves. */
  readonly direction?: LinkDirection | null | undefined;
  /** Of which type the record is that the step leads to: one of these. */
  readonly types?: ReadonlyArray<RecordType> | null | undefined;
  /** How sure it must be at least. */
  readonly leastConfidence?: Confidence | null | undefined;
};

/** Stretches of the calendar. */
export type DateBucket =
  /** 2025-03-06 */
  | "DAY"
  /** 2025-W10, from Monday to Sunday (ISO 8601). */
  | "WEEK"
  /** 2025-03 */
  | "MONTH"
  /** 2025 */
  | "YEAR";

/** Read as a sentence from the relationship's start to its end: A COMMANDS B, A SUCCEEDED B. */
export type AgentTieKind =
  /** They are related by birth or marriage. */
  | "FAMILY_OF"
  /** They act together. */
  | "ALLIED_WITH"
  /** They act against each other. */
  | "RIVAL_OF"
  /** A took B's place. */
  | "SUCCEEDED"
  /** A backs B. */
  | "SUPPORTS"
  /** A works against B. */
  | "OPPOSES"
  /** A gives B orders. */
  | "COMMANDS"
  /** Some other way; see the note. */
  | "OTHER";

/** Why two claims may not both be true. */
export type ContradictionKind =
  /** Their ranges have no number in common, and their cut-off dates may be the same. */
  | "RANGES_APART"
  /** The later count is lower, and what is counted can only grow. */
  | "COUNT_FALLS";

/** What is compared of two entries. */
export type DuplicateEvidenceKind =
  /** Their names, in whatever spelling and script. */
  | "NAME"
  /** What other registers call them. */
  | "IDENTIFIER"
  /** Where they are. */
  | "POSITION"
  /** Their dates. */
  | "DATE"
  /** Their kinds. */
  | "KIND"
  /** What they are in, or part of. */
  | "CONTAINER";

/** What kind of thing happened. */
export type EventKind =
  /** An attack. */
  | "ATTACK"
  /** An attack from hiding. */
  | "AMBUSH"
  /** The killing of people. */
  | "KILLING"
  /** The taking of people's belongings. */
  | "LOOTING"
  /** The taking or holding of people. */
  | "DETENTION"
  /** The freeing of people. */
  | "RELEASE"
  /** People leaving their homes. */
  | "DISPLACEMENT"
  /** A public gathering to protest or plead. */
  | "PROTEST"
  /** The hiding or housing of people in danger. */
  | "SHELTERING"
  /** One government giving way to another. */
  | "REGIME_CHANGE"
  /** A group coming to be. */
  | "FORMATION"
  /** A public declaration. */
  | "DECLARATION"
  /** An election. */
  | "ELECTION"
  /** A vote. */
  | "VOTE"
  /** A meeting. */
  | "MEETING"
  /** Any other. */
  | "OTHER";

/** In which role. Nobody is a perpetrator here, only alleged to be one. */
export type ParticipantRole =
  /** Said to have done it. */
  | "ALLEGED_PERPETRATOR"
  /** Harmed by it. */
  | "VICTIM"
  /** Aimed at by it. */
  | "TARGET"
  /** Saw it. */
  | "WITNESS"
  /** Came to deal with it. */
  | "RESPONDER"
  /** Planned or called it. */
  | "ORGANIZER"
  /** Shielded others from it. */
  | "PROTECTOR"
  /** Took part in some other way. */
  | "PARTICIPANT";

/** Read as a sentence from the relationship's start to its end. A RESPONSE_TO B: A answered B. A FOLLOWED B: A came after B. */
export type EventTieKind =
  /** A answered B. */
  | "RESPONSE_TO"
  /** B brought A about. */
  | "CAUSED_BY"
  /** A came after B. */
  | "FOLLOWED"
  /** Some other way; see the note. */
  | "OTHER";

/** What a piece of evidence is to what it hangs on. */
export type EvidenceRole =
  /** The source that it cites. */
  | "SOURCE"
  /** The statement that one of its citations quotes. */
  | "QUOTED"
  /** The statement that makes the claim. */
  | "CLAIMS"
  /** A statement that supports it. */
  | "SUPPORTS"
  /** A statement that repeats it. */
  | "REPEATS"
  /** The statement that it repeats. */
  | "REPEATED"
  /** A statement that cannot be true together with it. */
  | "CONTRADICTS"
  /** A later statement that brings it up to date. */
  | "UPDATES"
  /** A statement that takes it back. */
  | "RETRACTS";

/** How a record leads to what it shares with others. */
export type SharedKind =
  /** By a relationship. */
  | "RELATIONSHIP"
  /** Through a statement that it made, that is about it, or that it is tied to in another way. */
  | "STATEMENT"
  /** It cites this source. */
  | "SOURCE"
  /** A statement that it is tied to cites this source. */
  | "STATEMENT_SOURCE";

/** How finely a date is given. */
export type DatePrecision =
  /** To the second. */
  | "SECOND"
  /** To the day. */
  | "DAY"
  /** To the month. */
  | "MONTH"
  /** To the season, or to three, four or six months of a year. */
  | "SEASON"
  /** To the year. */
  | "YEAR"
  /** To ten years. */
  | "DECADE"
  /** To a hundred years. */
  | "CENTURY"
  /** To a thousand years. */
  | "MILLENNIUM"
  /** A start and an end, either of which may be open or unknown, or several dates. */
  | "INTERVAL"
  /** Not at all. */
  | "UNKNOWN";

/** What kind of group it is. */
export type GroupKind =
  /** A state, its government or a part of it. */
  | "STATE"
  /** A state's armed or security forces. */
  | "MILITARY"
  /** An armed group outside a state's forces. */
  | "ARMED_GROUP"
  /** A party or political movement. */
  | "POLITICAL"
  /** A community of origin, faith or place. */
  | "COMMUNITY"
  /** Those who watch and count. */
  | "MONITOR"
  /** An organisation of states. */
  | "INTERGOVERNMENTAL"
  /** A newspaper, agency or broadcaster. */
  | "MEDIA"
  /** A company. */
  | "COMPANY"
  /** An organisation outside state and business. */
  | "CIVIL_SOCIETY"
  /** Any other. */
  | "OTHER";

/** What kind of name it is. */
export type NameKind =
  /** The one shown first. */
  | "PRIMARY"
  /** Another in use. */
  | "ALIAS"
  /** One too common or too loose to identify by itself. */
  | "WEAK"
  /** One no longer in use. */
  | "PREVIOUS";

/** Whether something held at a time. */
export type TimeFit =
  /** All of the time lies within. */
  | "CERTAIN"
  /** The two dates overlap, or are not sure. */
  | "POSSIBLE"
  /** One of the two has no date, so that nothing can be said. */
  | "UNDATED";

/** How large a place is, largest first. */
export type PlaceLevel =
  /** A country. */
  | "COUNTRY"
  /** A region within or across countries. */
  | "REGION"
  /** A province, governorate or state. */
  | "PROVINCE"
  /** A district. */
  | "DISTRICT"
  /** A city, town or village. */
  | "CITY"
  /** A part of a city. */
  | "NEIGHBOURHOOD"
  /** A building, base, street or field. */
  | "SITE";

/** What is counted. */
export type Measure =
  /** People killed. */
  | "KILLED"
  /** People injured. */
  | "INJURED"
  /** People who left their homes. */
  | "DISPLACED"
  /** People taken or held. */
  | "DETAINED"
  /** People missing. */
  | "MISSING"
  /** People present. */
  | "PRESENT";

/** Which of several that say different things to prefer. */
export type Rank =
  /** The best there is. */
  | "PREFERRED"
  /** As good as the others. */
  | "NORMAL"
  /** Kept for the record, known to be wrong or overtaken. */
  | "DEPRECATED";

/** How sure the graph's keepers are, surest first. */
export type Confidence =
  /** Established beyond reasonable doubt. */
  | "CONFIRMED"
  /** Likely, on good sources. */
  | "PROBABLE"
  /** It may be so; the source itself is not sure, or is alone and weak. */
  | "POSSIBLE"
  /** More likely wrong than right. */
  | "DOUBTFUL"
  /** Nobody has judged it yet. */
  | "UNASSESSED";

/** Who may see a record, from everybody to the fewest. */
export type Marking =
  /** Everybody. */
  | "PUBLIC"
  /** The team that keeps the graph and its partners. */
  | "INTERNAL"
  /** Named members of the team. */
  | "RESTRICTED"
  /** The few who need it: private people's speech and whereabouts. */
  | "PROTECTED";

/** What kind of source it is. */
export type SourceKind =
  /** A newspaper or magazine article. */
  | "ARTICLE"
  /** A report by an organisation. */
  | "REPORT"
  /** A post on a social network. */
  | "SOCIAL_POST"
  /** A radio or television broadcast. */
  | "BROADCAST"
  /** A video. */
  | "VIDEO"
  /** An official document. */
  | "OFFICIAL_DOCUMENT"
  /** A collection of data. */
  | "DATASET"
  /** An interview. */
  | "INTERVIEW"
  /** Common geographical knowledge. */
  | "GAZETTEER"
  /** Any other. */
  | "OTHER";

/** What a speaker does by saying something. */
export type Stance =
  /** Says that it is so. */
  | "ASSERTS"
  /** Says that it is not so. */
  | "DENIES"
  /** Asks whether it is so. */
  | "QUESTIONS"
  /** Calls it wrong. */
  | "CONDEMNS"
  /** Calls for something to be done. */
  | "DEMANDS"
  /** Says what may come. */
  | "WARNS"
  /** Pleads for help or calm. */
  | "APPEALS"
  /** Says who did it. */
  | "ACCUSES"
  /** Passes on what was found or heard. */
  | "REPORTS"
  /** Makes something known that the speaker does. */
  | "ANNOUNCES"
  /** Tells what the speaker lived through. */
  | "TESTIFIES";

/** How firmly something is said, firmest first. */
export type Hedge =
  /** Without a hedge. */
  | "UNQUALIFIED"
  /** As reported by others. */
  | "REPORTEDLY"
  /** As alleged. */
  | "ALLEGEDLY"
  /** As possible. */
  | "POSSIBLY";

/** In which capacity somebody speaks. */
export type Capacity =
  /** For an office or institution. */
  | "OFFICIAL"
  /** As one who watches and counts. */
  | "MONITOR"
  /** As one who saw it. */
  | "WITNESS"
  /** As one who lives there. */
  | "RESIDENT"
  /** As one who fights. */
  | "COMBATANT"
  /** As one who knows the field. */
  | "EXPERT"
  /** As a journalist. */
  | "JOURNALIST"
  /** As the publisher. */
  | "PUBLISHER"
  /** For somebody else. */
  | "SPOKESPERSON"
  /** Without a name. */
  | "ANONYMOUS";

export type EntityPersonQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;

export type EntityPersonQuery = {
  readonly person: {
    readonly nationalities: ReadonlyArray<string>;
    readonly occupation: string | null;
    readonly birthDate: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
    readonly deathDate: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
    readonly authored: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Source";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly memberOf: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly role: string | null;
        readonly rank: Rank;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly during: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly node: {
          readonly __typename: "Group";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly basedIn: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly role: string | null;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly during: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly node: {
          readonly __typename: "Place";
          readonly level: PlaceLevel;
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
          readonly latitude: number | null;
          readonly longitude: number | null;
          readonly precisionMetres: number | null;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly agentTies: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly kind: AgentTieKind;
        readonly note: string | null;
        readonly outgoing: boolean;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly during: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly node:
          | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly participatedIn: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly role: ParticipantRole;
        readonly note: string | null;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Event";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
          readonly when: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
          readonly places: {
            readonly nodes: ReadonlyArray<{
              readonly __typename: "Place";
              readonly level: PlaceLevel;
              readonly name: string;
              readonly marking: Marking;
              readonly id: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
              readonly precisionMetres: number | null;
            }>;
          };
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
  } | null;
};

export type EntityGroupQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;

export type EntityGroupQuery = {
  readonly group: {
    readonly founded: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
    readonly dissolved: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
    readonly members: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly role: string | null;
        readonly rank: Rank;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly during: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly node:
          | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly published: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Source";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly memberOf: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly role: string | null;
        readonly rank: Rank;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly during: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly node: {
          readonly __typename: "Group";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly basedIn: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly role: string | null;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly during: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly node: {
          readonly __typename: "Place";
          readonly level: PlaceLevel;
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
          readonly latitude: number | null;
          readonly longitude: number | null;
          readonly precisionMetres: number | null;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly agentTies: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly kind: AgentTieKind;
        readonly note: string | null;
        readonly outgoing: boolean;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly during: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly node:
          | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly participatedIn: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly role: ParticipantRole;
        readonly note: string | null;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Event";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
          readonly when: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
          readonly places: {
            readonly nodes: ReadonlyArray<{
              readonly __typename: "Place";
              readonly level: PlaceLevel;
              readonly name: string;
              readonly marking: Marking;
              readonly id: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
              readonly precisionMetres: number | null;
            }>;
          };
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
  } | null;
};

type EntityAgent_Group_Fragment = {
  readonly memberOf: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly relationshipId: string;
      readonly role: string | null;
      readonly rank: Rank;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly during: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
      readonly node: {
        readonly __typename: "Group";
        readonly name: string;
        readonly marking: Marking;
        readonly id: string;
      };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly sourceKind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
        };
        readonly statement: {
          readonly id: string;
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }>;
    }>;
  };
  readonly basedIn: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly relationshipId: string;
      readonly role: string | null;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly during: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
      readonly node: {
        readonly __typename: "Place";
        readonly level: PlaceLevel;
        readonly name: string;
        readonly marking: Marking;
        readonly id: string;
        readonly latitude: number | null;
        readonly longitude: number | null;
        readonly precisionMetres: number | null;
      };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly sourceKind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
        };
        readonly statement: {
          readonly id: string;
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }>;
    }>;
  };
  readonly agentTies: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly relationshipId: string;
      readonly kind: AgentTieKind;
      readonly note: string | null;
      readonly outgoing: boolean;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly during: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
      readonly node:
        | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
        | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly sourceKind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
        };
        readonly statement: {
          readonly id: string;
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }>;
    }>;
  };
  readonly participatedIn: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly relationshipId: string;
      readonly role: ParticipantRole;
      readonly note: string | null;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly node: {
        readonly __typename: "Event";
        readonly name: string;
        readonly marking: Marking;
        readonly id: string;
        readonly when: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly places: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Place";
            readonly level: PlaceLevel;
            readonly name: string;
            readonly marking: Marking;
            readonly id: string;
            readonly latitude: number | null;
            readonly longitude: number | null;
            readonly precisionMetres: number | null;
          }>;
        };
      };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly sourceKind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
        };
        readonly statement: {
          readonly id: string;
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }>;
    }>;
  };
};

type EntityAgent_Person_Fragment = {
  readonly memberOf: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly relationshipId: string;
      readonly role: string | null;
      readonly rank: Rank;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly during: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
      readonly node: {
        readonly __typename: "Group";
        readonly name: string;
        readonly marking: Marking;
        readonly id: string;
      };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly sourceKind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
        };
        readonly statement: {
          readonly id: string;
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }>;
    }>;
  };
  readonly basedIn: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly relationshipId: string;
      readonly role: string | null;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly during: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
      readonly node: {
        readonly __typename: "Place";
        readonly level: PlaceLevel;
        readonly name: string;
        readonly marking: Marking;
        readonly id: string;
        readonly latitude: number | null;
        readonly longitude: number | null;
        readonly precisionMetres: number | null;
      };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly sourceKind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
        };
        readonly statement: {
          readonly id: string;
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }>;
    }>;
  };
  readonly agentTies: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly relationshipId: string;
      readonly kind: AgentTieKind;
      readonly note: string | null;
      readonly outgoing: boolean;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly during: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
      readonly node:
        | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
        | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly sourceKind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
        };
        readonly statement: {
          readonly id: string;
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }>;
    }>;
  };
  readonly participatedIn: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly relationshipId: string;
      readonly role: ParticipantRole;
      readonly note: string | null;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly node: {
        readonly __typename: "Event";
        readonly name: string;
        readonly marking: Marking;
        readonly id: string;
        readonly when: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly places: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Place";
            readonly level: PlaceLevel;
            readonly name: string;
            readonly marking: Marking;
            readonly id: string;
            readonly latitude: number | null;
            readonly longitude: number | null;
            readonly precisionMetres: number | null;
          }>;
        };
      };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly sourceKind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
        };
        readonly statement: {
          readonly id: string;
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }>;
    }>;
  };
};

export type EntityAgentFragment = EntityAgent_Group_Fragment | EntityAgent_Person_Fragment;

export type EntityEventEndFragment = {
  readonly __typename: "Event";
  readonly name: string;
  readonly marking: Marking;
  readonly id: string;
  readonly when: {
    readonly edtf: string;
    readonly label: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly approximate: boolean;
    readonly uncertain: boolean;
  } | null;
  readonly places: {
    readonly nodes: ReadonlyArray<{
      readonly __typename: "Place";
      readonly level: PlaceLevel;
      readonly name: string;
      readonly marking: Marking;
      readonly id: string;
      readonly latitude: number | null;
      readonly longitude: number | null;
      readonly precisionMetres: number | null;
    }>;
  };
};

export type EntityAroundQueryVariables = Exact<{
  id: string | number;
}>;

export type EntityAroundQuery = {
  readonly node:
    | {
        readonly __typename: "Event";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly name: string;
        readonly description: string | null;
        readonly eventKind: EventKind;
        readonly id: string;
        readonly statementsAbout: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          }>;
        };
        readonly parts: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Event";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly name: string;
            readonly description: string | null;
            readonly eventKind: EventKind;
            readonly id: string;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
            readonly when: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly places: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly confidence: Confidence;
                readonly node: {
                  readonly id: string;
                  readonly name: string;
                  readonly latitude: number | null;
                  readonly longitude: number | null;
                  readonly precisionMetres: number | null;
                };
              }>;
            };
          }>;
        };
        readonly eventTies: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Event";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly name: string;
            readonly description: string | null;
            readonly eventKind: EventKind;
            readonly id: string;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
            readonly when: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly places: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly confidence: Confidence;
                readonly node: {
                  readonly id: string;
                  readonly name: string;
                  readonly latitude: number | null;
                  readonly longitude: number | null;
                  readonly precisionMetres: number | null;
                };
              }>;
            };
          }>;
        };
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
        readonly when: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly places: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly confidence: Confidence;
            readonly node: {
              readonly id: string;
              readonly name: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
              readonly precisionMetres: number | null;
            };
          }>;
        };
      }
    | {
        readonly __typename: "Group";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly name: string;
        readonly description: string | null;
        readonly groupKind: GroupKind;
        readonly id: string;
        readonly statementsAbout: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          }>;
        };
        readonly participatedIn: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Event";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly name: string;
            readonly description: string | null;
            readonly eventKind: EventKind;
            readonly id: string;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
            readonly when: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly places: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly confidence: Confidence;
                readonly node: {
                  readonly id: string;
                  readonly name: string;
                  readonly latitude: number | null;
                  readonly longitude: number | null;
                  readonly precisionMetres: number | null;
                };
              }>;
            };
          }>;
        };
        readonly statementsMade: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          }>;
        };
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
        readonly basedIn: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly role: string | null;
            readonly confidence: Confidence;
            readonly node: {
              readonly id: string;
              readonly name: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
              readonly precisionMetres: number | null;
            };
          }>;
        };
        readonly founded: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
      }
    | {
        readonly __typename: "Person";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly name: string;
        readonly description: string | null;
        readonly id: string;
        readonly statementsAbout: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          }>;
        };
        readonly participatedIn: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Event";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly name: string;
            readonly description: string | null;
            readonly eventKind: EventKind;
            readonly id: string;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
            readonly when: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly places: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly confidence: Confidence;
                readonly node: {
                  readonly id: string;
                  readonly name: string;
                  readonly latitude: number | null;
                  readonly longitude: number | null;
                  readonly precisionMetres: number | null;
                };
              }>;
            };
          }>;
        };
        readonly statementsMade: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          }>;
        };
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
        readonly basedIn: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly role: string | null;
            readonly confidence: Confidence;
            readonly node: {
              readonly id: string;
              readonly name: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
              readonly precisionMetres: number | null;
            };
          }>;
        };
      }
    | {
        readonly __typename: "Place";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly name: string;
        readonly description: string | null;
        readonly level: PlaceLevel;
        readonly id: string;
        readonly latitude: number | null;
        readonly longitude: number | null;
        readonly precisionMetres: number | null;
        readonly statementsAbout: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          }>;
        };
        readonly events: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Event";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly name: string;
            readonly description: string | null;
            readonly eventKind: EventKind;
            readonly id: string;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
            readonly when: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly places: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly confidence: Confidence;
                readonly node: {
                  readonly id: string;
                  readonly name: string;
                  readonly latitude: number | null;
                  readonly longitude: number | null;
                  readonly precisionMetres: number | null;
                };
              }>;
            };
          }>;
        };
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
      }
    | {
        readonly __typename: "QuantityClaim";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly measure: Measure;
        readonly verbatim: string;
        readonly population: string | null;
        readonly id: string;
        readonly event: {
          readonly __typename: "Event";
          readonly confidence: Confidence;
          readonly marking: Marking;
          readonly name: string;
          readonly description: string | null;
          readonly eventKind: EventKind;
          readonly id: string;
          readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
          readonly when: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
          readonly places: {
            readonly totalCount: number;
            readonly edges: ReadonlyArray<{
              readonly confidence: Confidence;
              readonly node: {
                readonly id: string;
                readonly name: string;
                readonly latitude: number | null;
                readonly longitude: number | null;
                readonly precisionMetres: number | null;
              };
            }>;
          };
        } | null;
        readonly statement: {
          readonly id: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
        readonly cumulativeTo: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
      }
    | {
        readonly __typename: "Source";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly name: string;
        readonly description: string | null;
        readonly sourceKind: SourceKind;
        readonly id: string;
        readonly statementsAbout: {
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          }>;
        };
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
        readonly publishedOn: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
      }
    | {
        readonly __typename: "Statement";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly text: string;
        readonly id: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly about: {
          readonly nodes: ReadonlyArray<
            | {
                readonly __typename: "Event";
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly name: string;
                readonly description: string | null;
                readonly eventKind: EventKind;
                readonly id: string;
                readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
                readonly when: {
                  readonly edtf: string;
                  readonly label: string;
                  readonly earliest: string | null;
                  readonly latest: string | null;
                  readonly approximate: boolean;
                  readonly uncertain: boolean;
                } | null;
                readonly places: {
                  readonly totalCount: number;
                  readonly edges: ReadonlyArray<{
                    readonly confidence: Confidence;
                    readonly node: {
                      readonly id: string;
                      readonly name: string;
                      readonly latitude: number | null;
                      readonly longitude: number | null;
                      readonly precisionMetres: number | null;
                    };
                  }>;
                };
              }
            | {
                readonly __typename: "Group";
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly name: string;
                readonly description: string | null;
                readonly groupKind: GroupKind;
                readonly id: string;
                readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
                readonly basedIn: {
                  readonly totalCount: number;
                  readonly edges: ReadonlyArray<{
                    readonly role: string | null;
                    readonly confidence: Confidence;
                    readonly node: {
                      readonly id: string;
                      readonly name: string;
                      readonly latitude: number | null;
                      readonly longitude: number | null;
                      readonly precisionMetres: number | null;
                    };
                  }>;
                };
                readonly founded: {
                  readonly edtf: string;
                  readonly label: string;
                  readonly earliest: string | null;
                  readonly latest: string | null;
                  readonly approximate: boolean;
                  readonly uncertain: boolean;
                } | null;
              }
            | {
                readonly __typename: "Person";
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly name: string;
                readonly description: string | null;
                readonly id: string;
                readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
                readonly basedIn: {
                  readonly totalCount: number;
                  readonly edges: ReadonlyArray<{
                    readonly role: string | null;
                    readonly confidence: Confidence;
                    readonly node: {
                      readonly id: string;
                      readonly name: string;
                      readonly latitude: number | null;
                      readonly longitude: number | null;
                      readonly precisionMetres: number | null;
                    };
                  }>;
                };
              }
            | {
                readonly __typename: "Place";
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly name: string;
                readonly description: string | null;
                readonly level: PlaceLevel;
                readonly id: string;
                readonly latitude: number | null;
                readonly longitude: number | null;
                readonly precisionMetres: number | null;
                readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
              }
            | {
                readonly __typename: "Source";
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly name: string;
                readonly description: string | null;
                readonly sourceKind: SourceKind;
                readonly id: string;
                readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
                readonly publishedOn: {
                  readonly edtf: string;
                  readonly label: string;
                  readonly earliest: string | null;
                  readonly latest: string | null;
                  readonly approximate: boolean;
                  readonly uncertain: boolean;
                } | null;
              }
          >;
        };
        readonly madeOn: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
        readonly speakers: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
          >;
        };
      }
    | null;
};

export type EntityDatedFragment = {
  readonly __typename: "Statement";
  readonly id: string;
  readonly text: string;
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly madeOn: {
    readonly edtf: string;
    readonly label: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly approximate: boolean;
    readonly uncertain: boolean;
  } | null;
  readonly speakers: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
    >;
  };
};

export type EntityEventQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;

export type EntityEventQuery = {
  readonly event: {
    readonly __typename: "Event";
    readonly name: string;
    readonly marking: Marking;
    readonly id: string;
    readonly when: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
    readonly places: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Place";
          readonly level: PlaceLevel;
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
          readonly latitude: number | null;
          readonly longitude: number | null;
          readonly precisionMetres: number | null;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly partOf: {
      readonly __typename: "Event";
      readonly name: string;
      readonly marking: Marking;
      readonly id: string;
    } | null;
    readonly parts: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Event";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
          readonly when: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
          readonly places: {
            readonly nodes: ReadonlyArray<{
              readonly __typename: "Place";
              readonly level: PlaceLevel;
              readonly name: string;
              readonly marking: Marking;
              readonly id: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
              readonly precisionMetres: number | null;
            }>;
          };
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly eventTies: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly kind: EventTieKind;
        readonly note: string | null;
        readonly outgoing: boolean;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Event";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
          readonly when: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
          readonly places: {
            readonly nodes: ReadonlyArray<{
              readonly __typename: "Place";
              readonly level: PlaceLevel;
              readonly name: string;
              readonly marking: Marking;
              readonly id: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
              readonly precisionMetres: number | null;
            }>;
          };
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly participants: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly role: ParticipantRole;
        readonly note: string | null;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node:
          | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
  } | null;
};

export type EntityMeasuresQueryVariables = Exact<{
  id: string | number;
}>;

export type EntityMeasuresQuery = {
  readonly own: {
    readonly facets: ReadonlyArray<{
      readonly values: ReadonlyArray<{ readonly value: string; readonly count: number }>;
    }>;
  } | null;
  readonly parts: {
    readonly facets: ReadonlyArray<{
      readonly values: ReadonlyArray<{ readonly value: string; readonly count: number }>;
    }>;
  } | null;
  readonly contradictionCandidates: {
    readonly truncated: boolean;
    readonly pairs: ReadonlyArray<{
      readonly kind: ContradictionKind;
      readonly reason: string;
      readonly judged: boolean;
      readonly first: { readonly id: string; readonly verbatim: string };
      readonly second: { readonly id: string; readonly verbatim: string };
    }>;
  } | null;
};

export type EntityTollQueryVariables = Exact<{
  id: string | number;
  measure: Measure;
  includeParts: boolean;
}>;

export type EntityTollQuery = {
  readonly event: {
    readonly toll: {
      readonly lowest: number | null;
      readonly highest: number | null;
      readonly contested: boolean;
      readonly independentSources: number;
      readonly truncated: boolean;
      readonly latest: { readonly id: string } | null;
      readonly claims: ReadonlyArray<{
        readonly id: string;
        readonly measure: Measure;
        readonly population: string | null;
        readonly minimum: number | null;
        readonly best: number | null;
        readonly maximum: number | null;
        readonly verbatim: string;
        readonly rank: Rank;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly event: {
          readonly __typename: "Event";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
        } | null;
        readonly statement: {
          readonly id: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
        readonly cumulativeTo: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
  } | null;
};

export type EntityTollPartsFragment = {
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly contested: boolean;
  readonly independentSources: number;
  readonly truncated: boolean;
  readonly latest: { readonly id: string } | null;
  readonly claims: ReadonlyArray<{
    readonly id: string;
    readonly measure: Measure;
    readonly population: string | null;
    readonly minimum: number | null;
    readonly best: number | null;
    readonly maximum: number | null;
    readonly verbatim: string;
    readonly rank: Rank;
    readonly confidence: Confidence;
    readonly marking: Marking;
    readonly event: {
      readonly __typename: "Event";
      readonly name: string;
      readonly marking: Marking;
      readonly id: string;
    } | null;
    readonly statement: {
      readonly id: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
    readonly cumulativeTo: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
    readonly citations: ReadonlyArray<{
      readonly id: string;
      readonly locator: string | null;
      readonly quote: string | null;
      readonly source: {
        readonly id: string;
        readonly name: string;
        readonly sourceKind: SourceKind;
        readonly url: string | null;
        readonly publishedOn: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
      };
      readonly statement: {
        readonly id: string;
        readonly text: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly speakers: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
          >;
        };
      } | null;
    }>;
  }>;
};

export type EntityMeasureFragment = { readonly value: string; readonly count: number };

export type EntityLinksQueryVariables = Exact<{
  id: string | number;
}>;

export type EntityLinksQuery = {
  readonly node:
    | {
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | {
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | {
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | {
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | {
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | {
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | {
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | null;
};

export type EntityLinkFragment = {
  readonly relationship: RelationshipType;
  readonly role: string | null;
  readonly direction: LinkDirection;
  readonly type: RecordType;
  readonly count: number;
};

export type EntityCitationFragment = {
  readonly id: string;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly source: {
    readonly id: string;
    readonly name: string;
    readonly sourceKind: SourceKind;
    readonly url: string | null;
    readonly publishedOn: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
  };
  readonly statement: {
    readonly id: string;
    readonly text: string;
    readonly stance: Stance;
    readonly hedge: Hedge;
    readonly speakers: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<
        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
      >;
    };
  } | null;
};

type EntityBasis_AgentMemberOfEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_AgentParticipatedInEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_AgentStatementsMadeEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_AgentAddressedByEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_AgentBasedInEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_AgentAgentTiesEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_EntityStatementsAboutEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_Event_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_EventPlacesEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_EventPartsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_EventEventTiesEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_EventParticipantsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_EventQuantityClaimsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_Group_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_GroupMembersEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_GroupPublishedEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_Person_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_PersonAuthoredEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_Place_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_PlaceWithinEachEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_PlaceContainsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_PlaceEventsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_PlaceAgentsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_QuantityClaim_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_Source_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_SourcePublishersEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_SourceAuthorsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_SourceDerivedFromEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_SourceDerivativesEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_Statement_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementSpeakersEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementAboutEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementAddressedToEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementQuantitiesEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementSupportsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementSupportedByEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementContradictsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementRepeatsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementRepeatedByEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementUpdatesEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementUpdatedByEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementRetractsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementRetractedByEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_StatementJudgementsEdge_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

type EntityBasis_Relationship_Fragment = {
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

export type EntityBasisFragment =
  | EntityBasis_AgentMemberOfEdge_Fragment
  | EntityBasis_AgentParticipatedInEdge_Fragment
  | EntityBasis_AgentStatementsMadeEdge_Fragment
  | EntityBasis_AgentAddressedByEdge_Fragment
  | EntityBasis_AgentBasedInEdge_Fragment
  | EntityBasis_AgentAgentTiesEdge_Fragment
  | EntityBasis_EntityStatementsAboutEdge_Fragment
  | EntityBasis_Event_Fragment
  | EntityBasis_EventPlacesEdge_Fragment
  | EntityBasis_EventPartsEdge_Fragment
  | EntityBasis_EventEventTiesEdge_Fragment
  | EntityBasis_EventParticipantsEdge_Fragment
  | EntityBasis_EventQuantityClaimsEdge_Fragment
  | EntityBasis_Group_Fragment
  | EntityBasis_GroupMembersEdge_Fragment
  | EntityBasis_GroupPublishedEdge_Fragment
  | EntityBasis_Person_Fragment
  | EntityBasis_PersonAuthoredEdge_Fragment
  | EntityBasis_Place_Fragment
  | EntityBasis_PlaceWithinEachEdge_Fragment
  | EntityBasis_PlaceContainsEdge_Fragment
  | EntityBasis_PlaceEventsEdge_Fragment
  | EntityBasis_PlaceAgentsEdge_Fragment
  | EntityBasis_QuantityClaim_Fragment
  | EntityBasis_Source_Fragment
  | EntityBasis_SourcePublishersEdge_Fragment
  | EntityBasis_SourceAuthorsEdge_Fragment
  | EntityBasis_SourceDerivedFromEdge_Fragment
  | EntityBasis_SourceDerivativesEdge_Fragment
  | EntityBasis_Statement_Fragment
  | EntityBasis_StatementSpeakersEdge_Fragment
  | EntityBasis_StatementAboutEdge_Fragment
  | EntityBasis_StatementAddressedToEdge_Fragment
  | EntityBasis_StatementQuantitiesEdge_Fragment
  | EntityBasis_StatementSupportsEdge_Fragment
  | EntityBasis_StatementSupportedByEdge_Fragment
  | EntityBasis_StatementContradictsEdge_Fragment
  | EntityBasis_StatementRepeatsEdge_Fragment
  | EntityBasis_StatementRepeatedByEdge_Fragment
  | EntityBasis_StatementUpdatesEdge_Fragment
  | EntityBasis_StatementUpdatedByEdge_Fragment
  | EntityBasis_StatementRetractsEdge_Fragment
  | EntityBasis_StatementRetractedByEdge_Fragment
  | EntityBasis_StatementJudgementsEdge_Fragment
  | EntityBasis_Relationship_Fragment;

type EntityEnd_Event_Fragment = {
  readonly __typename: "Event";
  readonly name: string;
  readonly marking: Marking;
  readonly id: string;
};

type EntityEnd_Group_Fragment = {
  readonly __typename: "Group";
  readonly name: string;
  readonly marking: Marking;
  readonly id: string;
};

type EntityEnd_Person_Fragment = {
  readonly __typename: "Person";
  readonly name: string;
  readonly marking: Marking;
  readonly id: string;
};

type EntityEnd_Place_Fragment = {
  readonly __typename: "Place";
  readonly name: string;
  readonly marking: Marking;
  readonly id: string;
};

type EntityEnd_QuantityClaim_Fragment = {
  readonly __typename: "QuantityClaim";
  readonly verbatim: string;
  readonly measure: Measure;
  readonly population: string | null;
  readonly marking: Marking;
  readonly id: string;
  readonly statement: {
    readonly id: string;
    readonly stance: Stance;
    readonly hedge: Hedge;
    readonly speakers: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<
        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
      >;
    };
  } | null;
};

type EntityEnd_Source_Fragment = {
  readonly __typename: "Source";
  readonly name: string;
  readonly marking: Marking;
  readonly id: string;
};

type EntityEnd_Statement_Fragment = {
  readonly __typename: "Statement";
  readonly text: string;
  readonly marking: Marking;
  readonly id: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly speakers: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
    >;
  };
};

export type EntityEndFragment =
  | EntityEnd_Event_Fragment
  | EntityEnd_Group_Fragment
  | EntityEnd_Person_Fragment
  | EntityEnd_Place_Fragment
  | EntityEnd_QuantityClaim_Fragment
  | EntityEnd_Source_Fragment
  | EntityEnd_Statement_Fragment;

export type EntityPlaceEndFragment = {
  readonly __typename: "Place";
  readonly level: PlaceLevel;
  readonly name: string;
  readonly marking: Marking;
  readonly id: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precisionMetres: number | null;
};

export type EntityClaimFragment = {
  readonly id: string;
  readonly measure: Measure;
  readonly population: string | null;
  readonly minimum: number | null;
  readonly best: number | null;
  readonly maximum: number | null;
  readonly verbatim: string;
  readonly rank: Rank;
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly cumulativeTo: {
    readonly edtf: string;
    readonly label: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly approximate: boolean;
    readonly uncertain: boolean;
  } | null;
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

export type EntityPlaceQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;

export type EntityPlaceQuery = {
  readonly place: {
    readonly __typename: "Place";
    readonly level: PlaceLevel;
    readonly name: string;
    readonly marking: Marking;
    readonly id: string;
    readonly latitude: number | null;
    readonly longitude: number | null;
    readonly precisionMetres: number | null;
    readonly withinEach: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly rank: Rank;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly during: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly node: {
          readonly __typename: "Place";
          readonly level: PlaceLevel;
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
          readonly latitude: number | null;
          readonly longitude: number | null;
          readonly precisionMetres: number | null;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly contains: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly rank: Rank;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly during: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly node: {
          readonly __typename: "Place";
          readonly level: PlaceLevel;
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
          readonly latitude: number | null;
          readonly longitude: number | null;
          readonly precisionMetres: number | null;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly events: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Event";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
          readonly when: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
          readonly places: {
            readonly nodes: ReadonlyArray<{
              readonly __typename: "Place";
              readonly level: PlaceLevel;
              readonly name: string;
              readonly marking: Marking;
              readonly id: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
              readonly precisionMetres: number | null;
            }>;
          };
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly agents: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly role: string | null;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly during: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly node:
          | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
  } | null;
};

export type EntityHeadQueryVariables = Exact<{
  id: string | number;
}>;

export type EntityHeadQuery = {
  readonly node:
    | {
        readonly __typename: "Event";
        readonly createdAt: string;
        readonly updatedAt: string;
        readonly name: string;
        readonly description: string | null;
        readonly topics: ReadonlyArray<string>;
        readonly eventKind: EventKind;
        readonly id: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly names: ReadonlyArray<{
          readonly value: string;
          readonly language: string | null;
          readonly script: string | null;
          readonly nameKind: NameKind;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }
    | {
        readonly __typename: "Group";
        readonly createdAt: string;
        readonly updatedAt: string;
        readonly name: string;
        readonly description: string | null;
        readonly topics: ReadonlyArray<string>;
        readonly groupKind: GroupKind;
        readonly anonymous: boolean;
        readonly id: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly names: ReadonlyArray<{
          readonly value: string;
          readonly language: string | null;
          readonly script: string | null;
          readonly nameKind: NameKind;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }
    | {
        readonly __typename: "Person";
        readonly createdAt: string;
        readonly updatedAt: string;
        readonly name: string;
        readonly description: string | null;
        readonly topics: ReadonlyArray<string>;
        readonly id: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly names: ReadonlyArray<{
          readonly value: string;
          readonly language: string | null;
          readonly script: string | null;
          readonly nameKind: NameKind;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }
    | {
        readonly __typename: "Place";
        readonly createdAt: string;
        readonly updatedAt: string;
        readonly name: string;
        readonly description: string | null;
        readonly topics: ReadonlyArray<string>;
        readonly level: PlaceLevel;
        readonly id: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly names: ReadonlyArray<{
          readonly value: string;
          readonly language: string | null;
          readonly script: string | null;
          readonly nameKind: NameKind;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }
    | {
        readonly __typename: "QuantityClaim";
        readonly createdAt: string;
        readonly updatedAt: string;
        readonly verbatim: string;
        readonly measure: Measure;
        readonly population: string | null;
        readonly id: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }
    | {
        readonly __typename: "Source";
        readonly createdAt: string;
        readonly updatedAt: string;
        readonly name: string;
        readonly description: string | null;
        readonly topics: ReadonlyArray<string>;
        readonly sourceKind: SourceKind;
        readonly id: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly names: ReadonlyArray<{
          readonly value: string;
          readonly language: string | null;
          readonly script: string | null;
          readonly nameKind: NameKind;
        }>;
        readonly identifiers: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }
    | {
        readonly __typename: "Statement";
        readonly createdAt: string;
        readonly updatedAt: string;
        readonly text: string;
        readonly language: string;
        readonly id: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }
    | null;
};

export type EntitySourceQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;

export type EntitySourceQuery = {
  readonly source: {
    readonly __typename: "Source";
    readonly url: string | null;
    readonly archiveUrl: string | null;
    readonly language: string;
    readonly reliability: string | null;
    readonly licence: string | null;
    readonly sha256: string | null;
    readonly name: string;
    readonly marking: Marking;
    readonly id: string;
    readonly publishedOn: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
    readonly publishers: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Group";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly authors: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Person";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly derivedFrom: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Source";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly derivatives: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Source";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
  } | null;
};

export type EntityCitedQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;

export type EntityCitedQuery = {
  readonly source: {
    readonly cited: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{
        readonly cursor: string;
        readonly node:
          | { readonly __typename: "Event"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Place"; readonly name: string; readonly marking: Marking; readonly id: string }
          | {
              readonly __typename: "QuantityClaim";
              readonly verbatim: string;
              readonly measure: Measure;
              readonly population: string | null;
              readonly marking: Marking;
              readonly id: string;
              readonly statement: {
                readonly id: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              } | null;
            }
          | { readonly __typename: "Source"; readonly name: string; readonly marking: Marking; readonly id: string }
          | {
              readonly __typename: "Statement";
              readonly text: string;
              readonly marking: Marking;
              readonly id: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<
                  { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                >;
              };
            }
          | null;
        readonly relationship: {
          readonly relationshipId: string;
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly confidence: Confidence;
          readonly marking: Marking;
          readonly start:
            | { readonly __typename: "Event"; readonly name: string; readonly marking: Marking; readonly id: string }
            | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
            | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string }
            | { readonly __typename: "Place"; readonly name: string; readonly marking: Marking; readonly id: string }
            | {
                readonly __typename: "QuantityClaim";
                readonly verbatim: string;
                readonly measure: Measure;
                readonly population: string | null;
                readonly marking: Marking;
                readonly id: string;
                readonly statement: {
                  readonly id: string;
                  readonly stance: Stance;
                  readonly hedge: Hedge;
                  readonly speakers: {
                    readonly totalCount: number;
                    readonly nodes: ReadonlyArray<
                      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                    >;
                  };
                } | null;
              }
            | { readonly __typename: "Source"; readonly name: string; readonly marking: Marking; readonly id: string }
            | {
                readonly __typename: "Statement";
                readonly text: string;
                readonly marking: Marking;
                readonly id: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              };
          readonly end:
            | { readonly __typename: "Event"; readonly name: string; readonly marking: Marking; readonly id: string }
            | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
            | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string }
            | { readonly __typename: "Place"; readonly name: string; readonly marking: Marking; readonly id: string }
            | {
                readonly __typename: "QuantityClaim";
                readonly verbatim: string;
                readonly measure: Measure;
                readonly population: string | null;
                readonly marking: Marking;
                readonly id: string;
                readonly statement: {
                  readonly id: string;
                  readonly stance: Stance;
                  readonly hedge: Hedge;
                  readonly speakers: {
                    readonly totalCount: number;
                    readonly nodes: ReadonlyArray<
                      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                    >;
                  };
                } | null;
              }
            | { readonly __typename: "Source"; readonly name: string; readonly marking: Marking; readonly id: string }
            | {
                readonly __typename: "Statement";
                readonly text: string;
                readonly marking: Marking;
                readonly id: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              };
        } | null;
      }>;
    };
  } | null;
};

export type EntityStatementQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;

export type EntityStatementQuery = {
  readonly statement: {
    readonly __typename: "Statement";
    readonly language: string;
    readonly id: string;
    readonly text: string;
    readonly stance: Stance;
    readonly hedge: Hedge;
    readonly rank: Rank;
    readonly rankReason: string | null;
    readonly independentSources: number;
    readonly confidence: Confidence;
    readonly marking: Marking;
    readonly about: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node:
          | { readonly __typename: "Event"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Place"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Source"; readonly name: string; readonly marking: Marking; readonly id: string };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly addressedTo: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node:
          | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly quantities: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "QuantityClaim";
          readonly verbatim: string;
          readonly measure: Measure;
          readonly population: string | null;
          readonly marking: Marking;
          readonly id: string;
          readonly statement: {
            readonly id: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly speakersThen: ReadonlyArray<{
      readonly speaker: { readonly id: string } | { readonly id: string };
      readonly offices: ReadonlyArray<{
        readonly role: string | null;
        readonly fit: TimeFit;
        readonly group: {
          readonly __typename: "Group";
          readonly name: string;
          readonly marking: Marking;
          readonly id: string;
        };
        readonly during: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
      }>;
    }>;
    readonly madeOn: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
    readonly speakers: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly capacity: Capacity;
        readonly pseudonymised: boolean;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node:
          | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
          | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly judgements: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly relationshipId: string;
        readonly relationship: RelationshipType;
        readonly outgoing: boolean;
        readonly basis: string;
        readonly assessedBy: string | null;
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly node: {
          readonly __typename: "Statement";
          readonly id: string;
          readonly text: string;
          readonly marking: Marking;
          readonly language: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        };
        readonly citations: ReadonlyArray<{
          readonly id: string;
          readonly locator: string | null;
          readonly quote: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly sourceKind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          };
          readonly statement: {
            readonly id: string;
            readonly text: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }>;
      }>;
    };
    readonly citations: ReadonlyArray<{
      readonly id: string;
      readonly locator: string | null;
      readonly quote: string | null;
      readonly source: {
        readonly id: string;
        readonly name: string;
        readonly sourceKind: SourceKind;
        readonly url: string | null;
        readonly publishedOn: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
      };
      readonly statement: {
        readonly id: string;
        readonly text: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly speakers: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
          >;
        };
      } | null;
    }>;
  } | null;
};

export type EntityQuantityClaimQueryVariables = Exact<{
  id: string | number;
}>;

export type EntityQuantityClaimQuery = {
  readonly quantityClaim: {
    readonly id: string;
    readonly measure: Measure;
    readonly population: string | null;
    readonly minimum: number | null;
    readonly best: number | null;
    readonly maximum: number | null;
    readonly verbatim: string;
    readonly rank: Rank;
    readonly confidence: Confidence;
    readonly marking: Marking;
    readonly event: {
      readonly __typename: "Event";
      readonly name: string;
      readonly marking: Marking;
      readonly id: string;
    } | null;
    readonly statement: {
      readonly __typename: "Statement";
      readonly id: string;
      readonly text: string;
      readonly language: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly rank: Rank;
      readonly rankReason: string | null;
      readonly independentSources: number;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly madeOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
      readonly speakers: {
        readonly totalCount: number;
        readonly edges: ReadonlyArray<{
          readonly relationshipId: string;
          readonly capacity: Capacity;
          readonly pseudonymised: boolean;
          readonly confidence: Confidence;
          readonly marking: Marking;
          readonly node:
            | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
            | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string };
          readonly citations: ReadonlyArray<{
            readonly id: string;
            readonly locator: string | null;
            readonly quote: string | null;
            readonly source: {
              readonly id: string;
              readonly name: string;
              readonly sourceKind: SourceKind;
              readonly url: string | null;
              readonly publishedOn: {
                readonly edtf: string;
                readonly label: string;
                readonly earliest: string | null;
                readonly latest: string | null;
                readonly approximate: boolean;
                readonly uncertain: boolean;
              } | null;
            };
            readonly statement: {
              readonly id: string;
              readonly text: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<
                  { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                >;
              };
            } | null;
          }>;
        }>;
      };
      readonly judgements: {
        readonly totalCount: number;
        readonly edges: ReadonlyArray<{
          readonly relationshipId: string;
          readonly relationship: RelationshipType;
          readonly outgoing: boolean;
          readonly basis: string;
          readonly assessedBy: string | null;
          readonly confidence: Confidence;
          readonly marking: Marking;
          readonly node: {
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly marking: Marking;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          };
          readonly citations: ReadonlyArray<{
            readonly id: string;
            readonly locator: string | null;
            readonly quote: string | null;
            readonly source: {
              readonly id: string;
              readonly name: string;
              readonly sourceKind: SourceKind;
              readonly url: string | null;
              readonly publishedOn: {
                readonly edtf: string;
                readonly label: string;
                readonly earliest: string | null;
                readonly latest: string | null;
                readonly approximate: boolean;
                readonly uncertain: boolean;
              } | null;
            };
            readonly statement: {
              readonly id: string;
              readonly text: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<
                  { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                >;
              };
            } | null;
          }>;
        }>;
      };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly sourceKind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
        };
        readonly statement: {
          readonly id: string;
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }>;
    } | null;
    readonly cumulativeTo: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
    readonly citations: ReadonlyArray<{
      readonly id: string;
      readonly locator: string | null;
      readonly quote: string | null;
      readonly source: {
        readonly id: string;
        readonly name: string;
        readonly sourceKind: SourceKind;
        readonly url: string | null;
        readonly publishedOn: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
      };
      readonly statement: {
        readonly id: string;
        readonly text: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly speakers: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
          >;
        };
      } | null;
    }>;
  } | null;
};

export type EntityStatementsAboutQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;

export type EntityStatementsAboutQuery = {
  readonly node:
    | {
        readonly statements: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly rank: Rank;
            readonly rankReason: string | null;
            readonly independentSources: number;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly capacity: Capacity;
                readonly pseudonymised: boolean;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node:
                  | {
                      readonly __typename: "Group";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    }
                  | {
                      readonly __typename: "Person";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly judgements: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly relationship: RelationshipType;
                readonly outgoing: boolean;
                readonly basis: string;
                readonly assessedBy: string | null;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node: {
                  readonly __typename: "Statement";
                  readonly id: string;
                  readonly text: string;
                  readonly marking: Marking;
                  readonly language: string;
                  readonly stance: Stance;
                  readonly hedge: Hedge;
                  readonly speakers: {
                    readonly totalCount: number;
                    readonly nodes: ReadonlyArray<
                      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                    >;
                  };
                };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly quote: string | null;
              readonly source: {
                readonly id: string;
                readonly name: string;
                readonly sourceKind: SourceKind;
                readonly url: string | null;
                readonly publishedOn: {
                  readonly edtf: string;
                  readonly label: string;
                  readonly earliest: string | null;
                  readonly latest: string | null;
                  readonly approximate: boolean;
                  readonly uncertain: boolean;
                } | null;
              };
              readonly statement: {
                readonly id: string;
                readonly text: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              } | null;
            }>;
          }>;
        };
      }
    | {
        readonly statements: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly rank: Rank;
            readonly rankReason: string | null;
            readonly independentSources: number;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly capacity: Capacity;
                readonly pseudonymised: boolean;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node:
                  | {
                      readonly __typename: "Group";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    }
                  | {
                      readonly __typename: "Person";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly judgements: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly relationship: RelationshipType;
                readonly outgoing: boolean;
                readonly basis: string;
                readonly assessedBy: string | null;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node: {
                  readonly __typename: "Statement";
                  readonly id: string;
                  readonly text: string;
                  readonly marking: Marking;
                  readonly language: string;
                  readonly stance: Stance;
                  readonly hedge: Hedge;
                  readonly speakers: {
                    readonly totalCount: number;
                    readonly nodes: ReadonlyArray<
                      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                    >;
                  };
                };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly quote: string | null;
              readonly source: {
                readonly id: string;
                readonly name: string;
                readonly sourceKind: SourceKind;
                readonly url: string | null;
                readonly publishedOn: {
                  readonly edtf: string;
                  readonly label: string;
                  readonly earliest: string | null;
                  readonly latest: string | null;
                  readonly approximate: boolean;
                  readonly uncertain: boolean;
                } | null;
              };
              readonly statement: {
                readonly id: string;
                readonly text: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              } | null;
            }>;
          }>;
        };
      }
    | {
        readonly statements: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly rank: Rank;
            readonly rankReason: string | null;
            readonly independentSources: number;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly capacity: Capacity;
                readonly pseudonymised: boolean;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node:
                  | {
                      readonly __typename: "Group";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    }
                  | {
                      readonly __typename: "Person";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly judgements: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly relationship: RelationshipType;
                readonly outgoing: boolean;
                readonly basis: string;
                readonly assessedBy: string | null;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node: {
                  readonly __typename: "Statement";
                  readonly id: string;
                  readonly text: string;
                  readonly marking: Marking;
                  readonly language: string;
                  readonly stance: Stance;
                  readonly hedge: Hedge;
                  readonly speakers: {
                    readonly totalCount: number;
                    readonly nodes: ReadonlyArray<
                      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                    >;
                  };
                };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly quote: string | null;
              readonly source: {
                readonly id: string;
                readonly name: string;
                readonly sourceKind: SourceKind;
                readonly url: string | null;
                readonly publishedOn: {
                  readonly edtf: string;
                  readonly label: string;
                  readonly earliest: string | null;
                  readonly latest: string | null;
                  readonly approximate: boolean;
                  readonly uncertain: boolean;
                } | null;
              };
              readonly statement: {
                readonly id: string;
                readonly text: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              } | null;
            }>;
          }>;
        };
      }
    | {
        readonly statements: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly rank: Rank;
            readonly rankReason: string | null;
            readonly independentSources: number;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly capacity: Capacity;
                readonly pseudonymised: boolean;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node:
                  | {
                      readonly __typename: "Group";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    }
                  | {
                      readonly __typename: "Person";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly judgements: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly relationship: RelationshipType;
                readonly outgoing: boolean;
                readonly basis: string;
                readonly assessedBy: string | null;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node: {
                  readonly __typename: "Statement";
                  readonly id: string;
                  readonly text: string;
                  readonly marking: Marking;
                  readonly language: string;
                  readonly stance: Stance;
                  readonly hedge: Hedge;
                  readonly speakers: {
                    readonly totalCount: number;
                    readonly nodes: ReadonlyArray<
                      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                    >;
                  };
                };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly quote: string | null;
              readonly source: {
                readonly id: string;
                readonly name: string;
                readonly sourceKind: SourceKind;
                readonly url: string | null;
                readonly publishedOn: {
                  readonly edtf: string;
                  readonly label: string;
                  readonly earliest: string | null;
                  readonly latest: string | null;
                  readonly approximate: boolean;
                  readonly uncertain: boolean;
                } | null;
              };
              readonly statement: {
                readonly id: string;
                readonly text: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              } | null;
            }>;
          }>;
        };
      }
    | {
        readonly statements: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly rank: Rank;
            readonly rankReason: string | null;
            readonly independentSources: number;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly capacity: Capacity;
                readonly pseudonymised: boolean;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node:
                  | {
                      readonly __typename: "Group";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    }
                  | {
                      readonly __typename: "Person";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly judgements: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly relationship: RelationshipType;
                readonly outgoing: boolean;
                readonly basis: string;
                readonly assessedBy: string | null;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node: {
                  readonly __typename: "Statement";
                  readonly id: string;
                  readonly text: string;
                  readonly marking: Marking;
                  readonly language: string;
                  readonly stance: Stance;
                  readonly hedge: Hedge;
                  readonly speakers: {
                    readonly totalCount: number;
                    readonly nodes: ReadonlyArray<
                      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                    >;
                  };
                };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly quote: string | null;
              readonly source: {
                readonly id: string;
                readonly name: string;
                readonly sourceKind: SourceKind;
                readonly url: string | null;
                readonly publishedOn: {
                  readonly edtf: string;
                  readonly label: string;
                  readonly earliest: string | null;
                  readonly latest: string | null;
                  readonly approximate: boolean;
                  readonly uncertain: boolean;
                } | null;
              };
              readonly statement: {
                readonly id: string;
                readonly text: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              } | null;
            }>;
          }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type EntityStatementsByQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;

export type EntityStatementsByQuery = {
  readonly node:
    | {
        readonly statements: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly rank: Rank;
            readonly rankReason: string | null;
            readonly independentSources: number;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly capacity: Capacity;
                readonly pseudonymised: boolean;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node:
                  | {
                      readonly __typename: "Group";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    }
                  | {
                      readonly __typename: "Person";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly judgements: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly relationship: RelationshipType;
                readonly outgoing: boolean;
                readonly basis: string;
                readonly assessedBy: string | null;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node: {
                  readonly __typename: "Statement";
                  readonly id: string;
                  readonly text: string;
                  readonly marking: Marking;
                  readonly language: string;
                  readonly stance: Stance;
                  readonly hedge: Hedge;
                  readonly speakers: {
                    readonly totalCount: number;
                    readonly nodes: ReadonlyArray<
                      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                    >;
                  };
                };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly quote: string | null;
              readonly source: {
                readonly id: string;
                readonly name: string;
                readonly sourceKind: SourceKind;
                readonly url: string | null;
                readonly publishedOn: {
                  readonly edtf: string;
                  readonly label: string;
                  readonly earliest: string | null;
                  readonly latest: string | null;
                  readonly approximate: boolean;
                  readonly uncertain: boolean;
                } | null;
              };
              readonly statement: {
                readonly id: string;
                readonly text: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              } | null;
            }>;
          }>;
        };
      }
    | {
        readonly statements: {
          readonly totalCount: number;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
          readonly nodes: ReadonlyArray<{
            readonly __typename: "Statement";
            readonly id: string;
            readonly text: string;
            readonly language: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly rank: Rank;
            readonly rankReason: string | null;
            readonly independentSources: number;
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly speakers: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly capacity: Capacity;
                readonly pseudonymised: boolean;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node:
                  | {
                      readonly __typename: "Group";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    }
                  | {
                      readonly __typename: "Person";
                      readonly name: string;
                      readonly marking: Marking;
                      readonly id: string;
                    };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly judgements: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly relationshipId: string;
                readonly relationship: RelationshipType;
                readonly outgoing: boolean;
                readonly basis: string;
                readonly assessedBy: string | null;
                readonly confidence: Confidence;
                readonly marking: Marking;
                readonly node: {
                  readonly __typename: "Statement";
                  readonly id: string;
                  readonly text: string;
                  readonly marking: Marking;
                  readonly language: string;
                  readonly stance: Stance;
                  readonly hedge: Hedge;
                  readonly speakers: {
                    readonly totalCount: number;
                    readonly nodes: ReadonlyArray<
                      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                    >;
                  };
                };
                readonly citations: ReadonlyArray<{
                  readonly id: string;
                  readonly locator: string | null;
                  readonly quote: string | null;
                  readonly source: {
                    readonly id: string;
                    readonly name: string;
                    readonly sourceKind: SourceKind;
                    readonly url: string | null;
                    readonly publishedOn: {
                      readonly edtf: string;
                      readonly label: string;
                      readonly earliest: string | null;
                      readonly latest: string | null;
                      readonly approximate: boolean;
                      readonly uncertain: boolean;
                    } | null;
                  };
                  readonly statement: {
                    readonly id: string;
                    readonly text: string;
                    readonly stance: Stance;
                    readonly hedge: Hedge;
                    readonly speakers: {
                      readonly totalCount: number;
                      readonly nodes: ReadonlyArray<
                        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                      >;
                    };
                  } | null;
                }>;
              }>;
            };
            readonly citations: ReadonlyArray<{
              readonly id: string;
              readonly locator: string | null;
              readonly quote: string | null;
              readonly source: {
                readonly id: string;
                readonly name: string;
                readonly sourceKind: SourceKind;
                readonly url: string | null;
                readonly publishedOn: {
                  readonly edtf: string;
                  readonly label: string;
                  readonly earliest: string | null;
                  readonly latest: string | null;
                  readonly approximate: boolean;
                  readonly uncertain: boolean;
                } | null;
              };
              readonly statement: {
                readonly id: string;
                readonly text: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              } | null;
            }>;
          }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type EntityStatementPartsFragment = {
  readonly __typename: "Statement";
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly rank: Rank;
  readonly rankReason: string | null;
  readonly independentSources: number;
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly madeOn: {
    readonly edtf: string;
    readonly label: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly approximate: boolean;
    readonly uncertain: boolean;
  } | null;
  readonly speakers: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly relationshipId: string;
      readonly capacity: Capacity;
      readonly pseudonymised: boolean;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly node:
        | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
        | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly sourceKind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
        };
        readonly statement: {
          readonly id: string;
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }>;
    }>;
  };
  readonly judgements: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly relationshipId: string;
      readonly relationship: RelationshipType;
      readonly outgoing: boolean;
      readonly basis: string;
      readonly assessedBy: string | null;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly node: {
        readonly __typename: "Statement";
        readonly id: string;
        readonly text: string;
        readonly marking: Marking;
        readonly language: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly speakers: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
          >;
        };
      };
      readonly citations: ReadonlyArray<{
        readonly id: string;
        readonly locator: string | null;
        readonly quote: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly sourceKind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: {
            readonly edtf: string;
            readonly label: string;
            readonly earliest: string | null;
            readonly latest: string | null;
            readonly approximate: boolean;
            readonly uncertain: boolean;
          } | null;
        };
        readonly statement: {
          readonly id: string;
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }>;
    }>;
  };
  readonly citations: ReadonlyArray<{
    readonly id: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly sourceKind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
    };
    readonly statement: {
      readonly id: string;
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<
          { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
        >;
      };
    } | null;
  }>;
};

export type EvidenceOfQueryVariables = Exact<{
  id: string | number;
}>;

export type EvidenceOfQuery = {
  readonly evidence: {
    readonly truncated: boolean;
    readonly node:
      | { readonly __typename: "Event"; readonly name: string; readonly marking: Marking; readonly id: string }
      | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
      | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string }
      | { readonly __typename: "Place"; readonly name: string; readonly marking: Marking; readonly id: string }
      | {
          readonly __typename: "QuantityClaim";
          readonly verbatim: string;
          readonly measure: Measure;
          readonly population: string | null;
          readonly marking: Marking;
          readonly id: string;
          readonly statement: {
            readonly id: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          } | null;
        }
      | { readonly __typename: "Source"; readonly name: string; readonly marking: Marking; readonly id: string }
      | {
          readonly __typename: "Statement";
          readonly text: string;
          readonly marking: Marking;
          readonly id: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        }
      | null;
    readonly relationship: {
      readonly relationshipId: string;
      readonly relationship: RelationshipType;
      readonly role: string | null;
      readonly note: string | null;
      readonly rank: Rank | null;
      readonly pseudonymised: boolean | null;
      readonly basis: string | null;
      readonly assessedBy: string | null;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly during: {
        readonly edtf: string;
        readonly label: string;
        readonly earliest: string | null;
        readonly latest: string | null;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
      readonly start:
        | { readonly __typename: "Event"; readonly name: string; readonly marking: Marking; readonly id: string }
        | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
        | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string }
        | { readonly __typename: "Place"; readonly name: string; readonly marking: Marking; readonly id: string }
        | {
            readonly __typename: "QuantityClaim";
            readonly verbatim: string;
            readonly measure: Measure;
            readonly population: string | null;
            readonly marking: Marking;
            readonly id: string;
            readonly statement: {
              readonly id: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<
                  { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                >;
              };
            } | null;
          }
        | { readonly __typename: "Source"; readonly name: string; readonly marking: Marking; readonly id: string }
        | {
            readonly __typename: "Statement";
            readonly text: string;
            readonly marking: Marking;
            readonly id: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          };
      readonly end:
        | { readonly __typename: "Event"; readonly name: string; readonly marking: Marking; readonly id: string }
        | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
        | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string }
        | { readonly __typename: "Place"; readonly name: string; readonly marking: Marking; readonly id: string }
        | {
            readonly __typename: "QuantityClaim";
            readonly verbatim: string;
            readonly measure: Measure;
            readonly population: string | null;
            readonly marking: Marking;
            readonly id: string;
            readonly statement: {
              readonly id: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<
                  { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                >;
              };
            } | null;
          }
        | { readonly __typename: "Source"; readonly name: string; readonly marking: Marking; readonly id: string }
        | {
            readonly __typename: "Statement";
            readonly text: string;
            readonly marking: Marking;
            readonly id: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          };
    } | null;
    readonly items: ReadonlyArray<{
      readonly key: number;
      readonly parent: number | null;
      readonly depth: number;
      readonly role: EvidenceRole;
      readonly basis: string | null;
      readonly assessedBy: string | null;
      readonly confidence: Confidence | null;
      readonly statement: {
        readonly __typename: "Statement";
        readonly text: string;
        readonly marking: Marking;
        readonly id: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly madeOn: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly speakers: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
          >;
        };
      } | null;
      readonly source: {
        readonly __typename: "Source";
        readonly name: string;
        readonly marking: Marking;
        readonly id: string;
        readonly publishedOn: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
      } | null;
      readonly citation: { readonly id: string; readonly locator: string | null; readonly quote: string | null } | null;
    }>;
    readonly sources: ReadonlyArray<{
      readonly __typename: "Source";
      readonly name: string;
      readonly marking: Marking;
      readonly id: string;
    }>;
  } | null;
};

export type EvidenceItemFragment = {
  readonly key: number;
  readonly parent: number | null;
  readonly depth: number;
  readonly role: EvidenceRole;
  readonly basis: string | null;
  readonly assessedBy: string | null;
  readonly confidence: Confidence | null;
  readonly statement: {
    readonly __typename: "Statement";
    readonly text: string;
    readonly marking: Marking;
    readonly id: string;
    readonly stance: Stance;
    readonly hedge: Hedge;
    readonly madeOn: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
    readonly speakers: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<
        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
      >;
    };
  } | null;
  readonly source: {
    readonly __typename: "Source";
    readonly name: string;
    readonly marking: Marking;
    readonly id: string;
    readonly publishedOn: {
      readonly edtf: string;
      readonly label: string;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    } | null;
  } | null;
  readonly citation: { readonly id: string; readonly locator: string | null; readonly quote: string | null } | null;
};

export type EvidenceRelationshipFragment = {
  readonly relationshipId: string;
  readonly relationship: RelationshipType;
  readonly role: string | null;
  readonly note: string | null;
  readonly rank: Rank | null;
  readonly pseudonymised: boolean | null;
  readonly basis: string | null;
  readonly assessedBy: string | null;
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly during: {
    readonly edtf: string;
    readonly label: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly approximate: boolean;
    readonly uncertain: boolean;
  } | null;
  readonly start:
    | { readonly __typename: "Event"; readonly name: string; readonly marking: Marking; readonly id: string }
    | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
    | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string }
    | { readonly __typename: "Place"; readonly name: string; readonly marking: Marking; readonly id: string }
    | {
        readonly __typename: "QuantityClaim";
        readonly verbatim: string;
        readonly measure: Measure;
        readonly population: string | null;
        readonly marking: Marking;
        readonly id: string;
        readonly statement: {
          readonly id: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }
    | { readonly __typename: "Source"; readonly name: string; readonly marking: Marking; readonly id: string }
    | {
        readonly __typename: "Statement";
        readonly text: string;
        readonly marking: Marking;
        readonly id: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly speakers: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
          >;
        };
      };
  readonly end:
    | { readonly __typename: "Event"; readonly name: string; readonly marking: Marking; readonly id: string }
    | { readonly __typename: "Group"; readonly name: string; readonly marking: Marking; readonly id: string }
    | { readonly __typename: "Person"; readonly name: string; readonly marking: Marking; readonly id: string }
    | { readonly __typename: "Place"; readonly name: string; readonly marking: Marking; readonly id: string }
    | {
        readonly __typename: "QuantityClaim";
        readonly verbatim: string;
        readonly measure: Measure;
        readonly population: string | null;
        readonly marking: Marking;
        readonly id: string;
        readonly statement: {
          readonly id: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }
    | { readonly __typename: "Source"; readonly name: string; readonly marking: Marking; readonly id: string }
    | {
        readonly __typename: "Statement";
        readonly text: string;
        readonly marking: Marking;
        readonly id: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly speakers: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
          >;
        };
      };
};

export type GraphLinksQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;

export type GraphLinksQuery = {
  readonly subgraph: {
    readonly truncated: boolean;
    readonly relationships: ReadonlyArray<{
      readonly relationshipId: string;
      readonly relationship: RelationshipType;
      readonly role: string | null;
      readonly confidence: Confidence;
      readonly marking: Marking;
      readonly start:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string };
      readonly end:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string };
    }>;
  } | null;
};

export type GraphAroundQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  along?: ReadonlyArray<LinkWhere> | LinkWhere | null | undefined;
  at?: string | null | undefined;
  limitPerNode: number;
  limit: number;
}>;

export type GraphAroundQuery = {
  readonly neighbourhood: {
    readonly truncated: boolean;
    readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >;
    readonly frontier: ReadonlyArray<{
      readonly count: number;
      readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string };
    }>;
  } | null;
};

export type GraphPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
  avoidHubsOver?: number | null | undefined;
}>;

export type GraphPathsQuery = {
  readonly paths: {
    readonly truncated: boolean;
    readonly paths: ReadonlyArray<{
      readonly length: number;
      readonly nodes: ReadonlyArray<
        | { readonly __typename: "Event"; readonly name: string; readonly confidence: Confidence; readonly id: string }
        | { readonly __typename: "Group"; readonly name: string; readonly confidence: Confidence; readonly id: string }
        | { readonly __typename: "Person"; readonly name: string; readonly confidence: Confidence; readonly id: string }
        | { readonly __typename: "Place"; readonly name: string; readonly confidence: Confidence; readonly id: string }
        | {
            readonly __typename: "QuantityClaim";
            readonly confidence: Confidence;
            readonly verbatim: string;
            readonly measure: Measure;
            readonly population: string | null;
            readonly id: string;
            readonly statement: {
              readonly id: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<
                  { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                >;
              };
            } | null;
          }
        | { readonly __typename: "Source"; readonly name: string; readonly confidence: Confidence; readonly id: string }
        | {
            readonly __typename: "Statement";
            readonly confidence: Confidence;
            readonly text: string;
            readonly id: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          }
      >;
      readonly steps: ReadonlyArray<{
        readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string };
        readonly relationships: ReadonlyArray<{
          readonly relationshipId: string;
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly confidence: Confidence;
          readonly marking: Marking;
          readonly start:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
          readonly end:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
        }>;
      }>;
    }>;
  } | null;
};

export type GraphSharedQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;

export type GraphSharedQuery = {
  readonly shared: {
    readonly truncated: boolean;
    readonly items: ReadonlyArray<{
      readonly sharedBy: number;
      readonly degree: number;
      readonly node:
        | { readonly __typename: "Event"; readonly name: string; readonly confidence: Confidence; readonly id: string }
        | { readonly __typename: "Group"; readonly name: string; readonly confidence: Confidence; readonly id: string }
        | { readonly __typename: "Person"; readonly name: string; readonly confidence: Confidence; readonly id: string }
        | { readonly __typename: "Place"; readonly name: string; readonly confidence: Confidence; readonly id: string }
        | {
            readonly __typename: "QuantityClaim";
            readonly confidence: Confidence;
            readonly verbatim: string;
            readonly measure: Measure;
            readonly population: string | null;
            readonly id: string;
            readonly statement: {
              readonly id: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<
                  { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                >;
              };
            } | null;
          }
        | { readonly __typename: "Source"; readonly name: string; readonly confidence: Confidence; readonly id: string }
        | {
            readonly __typename: "Statement";
            readonly confidence: Confidence;
            readonly text: string;
            readonly id: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          };
      readonly ways: ReadonlyArray<{
        readonly kind: SharedKind;
        readonly of:
          | {
              readonly __typename: "Event";
              readonly name: string;
              readonly confidence: Confidence;
              readonly id: string;
            }
          | {
              readonly __typename: "Group";
              readonly name: string;
              readonly confidence: Confidence;
              readonly id: string;
            }
          | {
              readonly __typename: "Person";
              readonly name: string;
              readonly confidence: Confidence;
              readonly id: string;
            }
          | {
              readonly __typename: "Place";
              readonly name: string;
              readonly confidence: Confidence;
              readonly id: string;
            }
          | {
              readonly __typename: "QuantityClaim";
              readonly confidence: Confidence;
              readonly verbatim: string;
              readonly measure: Measure;
              readonly population: string | null;
              readonly id: string;
              readonly statement: {
                readonly id: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              } | null;
            }
          | {
              readonly __typename: "Source";
              readonly name: string;
              readonly confidence: Confidence;
              readonly id: string;
            }
          | {
              readonly __typename: "Statement";
              readonly confidence: Confidence;
              readonly text: string;
              readonly id: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<
                  { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                >;
              };
            };
        readonly through:
          | {
              readonly __typename: "Event";
              readonly name: string;
              readonly confidence: Confidence;
              readonly id: string;
            }
          | {
              readonly __typename: "Group";
              readonly name: string;
              readonly confidence: Confidence;
              readonly id: string;
            }
          | {
              readonly __typename: "Person";
              readonly name: string;
              readonly confidence: Confidence;
              readonly id: string;
            }
          | {
              readonly __typename: "Place";
              readonly name: string;
              readonly confidence: Confidence;
              readonly id: string;
            }
          | {
              readonly __typename: "QuantityClaim";
              readonly confidence: Confidence;
              readonly verbatim: string;
              readonly measure: Measure;
              readonly population: string | null;
              readonly id: string;
              readonly statement: {
                readonly id: string;
                readonly stance: Stance;
                readonly hedge: Hedge;
                readonly speakers: {
                  readonly totalCount: number;
                  readonly nodes: ReadonlyArray<
                    { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                  >;
                };
              } | null;
            }
          | {
              readonly __typename: "Source";
              readonly name: string;
              readonly confidence: Confidence;
              readonly id: string;
            }
          | {
              readonly __typename: "Statement";
              readonly confidence: Confidence;
              readonly text: string;
              readonly id: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<
                  { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                >;
              };
            }
          | null;
        readonly relationships: ReadonlyArray<{
          readonly relationshipId: string;
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly confidence: Confidence;
          readonly marking: Marking;
          readonly start:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
          readonly end:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
        }>;
      }>;
    }>;
  } | null;
};

export type GraphSummariesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;

export type GraphSummariesQuery = {
  readonly nodes: ReadonlyArray<
    | {
        readonly __typename: "Event";
        readonly name: string;
        readonly confidence: Confidence;
        readonly id: string;
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | {
        readonly __typename: "Group";
        readonly name: string;
        readonly confidence: Confidence;
        readonly id: string;
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | {
        readonly __typename: "Person";
        readonly name: string;
        readonly confidence: Confidence;
        readonly id: string;
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | {
        readonly __typename: "Place";
        readonly name: string;
        readonly confidence: Confidence;
        readonly id: string;
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | {
        readonly __typename: "QuantityClaim";
        readonly confidence: Confidence;
        readonly verbatim: string;
        readonly measure: Measure;
        readonly population: string | null;
        readonly id: string;
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
        readonly statement: {
          readonly id: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
      }
    | {
        readonly __typename: "Source";
        readonly name: string;
        readonly confidence: Confidence;
        readonly id: string;
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
      }
    | {
        readonly __typename: "Statement";
        readonly confidence: Confidence;
        readonly text: string;
        readonly id: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly linkSummary: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly direction: LinkDirection;
          readonly type: RecordType;
          readonly count: number;
        }>;
        readonly speakers: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
          >;
        };
      }
    | null
  > | null;
};

export type GraphStartQueryVariables = Exact<{
  events: number;
}>;

export type GraphStartQuery = {
  readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null;
  readonly entities: {
    readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >;
  } | null;
};

export type GraphTotalsQueryVariables = Exact<{ [key: string]: never }>;

export type GraphTotalsQuery = {
  readonly entities: { readonly totalCount: number } | null;
  readonly statements: { readonly totalCount: number } | null;
  readonly quantityClaims: { readonly totalCount: number } | null;
};

export type GraphLinkCountFragment = {
  readonly relationship: RelationshipType;
  readonly role: string | null;
  readonly direction: LinkDirection;
  readonly type: RecordType;
  readonly count: number;
};

type GraphName_Event_Fragment = {
  readonly __typename: "Event";
  readonly name: string;
  readonly confidence: Confidence;
  readonly id: string;
};

type GraphName_Group_Fragment = {
  readonly __typename: "Group";
  readonly name: string;
  readonly confidence: Confidence;
  readonly id: string;
};

type GraphName_Person_Fragment = {
  readonly __typename: "Person";
  readonly name: string;
  readonly confidence: Confidence;
  readonly id: string;
};

type GraphName_Place_Fragment = {
  readonly __typename: "Place";
  readonly name: string;
  readonly confidence: Confidence;
  readonly id: string;
};

type GraphName_QuantityClaim_Fragment = {
  readonly __typename: "QuantityClaim";
  readonly confidence: Confidence;
  readonly verbatim: string;
  readonly measure: Measure;
  readonly population: string | null;
  readonly id: string;
  readonly statement: {
    readonly id: string;
    readonly stance: Stance;
    readonly hedge: Hedge;
    readonly speakers: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<
        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
      >;
    };
  } | null;
};

type GraphName_Source_Fragment = {
  readonly __typename: "Source";
  readonly name: string;
  readonly confidence: Confidence;
  readonly id: string;
};

type GraphName_Statement_Fragment = {
  readonly __typename: "Statement";
  readonly confidence: Confidence;
  readonly text: string;
  readonly id: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly speakers: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
    >;
  };
};

export type GraphNameFragment =
  | GraphName_Event_Fragment
  | GraphName_Group_Fragment
  | GraphName_Person_Fragment
  | GraphName_Place_Fragment
  | GraphName_QuantityClaim_Fragment
  | GraphName_Source_Fragment
  | GraphName_Statement_Fragment;

export type ShownRecordsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;

export type ShownRecordsQuery = {
  readonly nodes: ReadonlyArray<
    | {
        readonly __typename: "Event";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly name: string;
        readonly description: string | null;
        readonly eventKind: EventKind;
        readonly id: string;
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
        readonly when: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly places: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly confidence: Confidence;
            readonly node: {
              readonly id: string;
              readonly name: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
              readonly precisionMetres: number | null;
            };
          }>;
        };
      }
    | {
        readonly __typename: "Group";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly name: string;
        readonly description: string | null;
        readonly groupKind: GroupKind;
        readonly id: string;
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
        readonly basedIn: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly role: string | null;
            readonly confidence: Confidence;
            readonly node: {
              readonly id: string;
              readonly name: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
              readonly precisionMetres: number | null;
            };
          }>;
        };
        readonly founded: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
      }
    | {
        readonly __typename: "Person";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly name: string;
        readonly description: string | null;
        readonly id: string;
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
        readonly basedIn: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly role: string | null;
            readonly confidence: Confidence;
            readonly node: {
              readonly id: string;
              readonly name: string;
              readonly latitude: number | null;
              readonly longitude: number | null;
              readonly precisionMetres: number | null;
            };
          }>;
        };
      }
    | {
        readonly __typename: "Place";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly name: string;
        readonly description: string | null;
        readonly level: PlaceLevel;
        readonly id: string;
        readonly latitude: number | null;
        readonly longitude: number | null;
        readonly precisionMetres: number | null;
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
      }
    | {
        readonly __typename: "QuantityClaim";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly measure: Measure;
        readonly verbatim: string;
        readonly population: string | null;
        readonly id: string;
        readonly statement: {
          readonly id: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<
              { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
            >;
          };
        } | null;
        readonly cumulativeTo: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
      }
    | {
        readonly __typename: "Source";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly name: string;
        readonly description: string | null;
        readonly sourceKind: SourceKind;
        readonly id: string;
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
        readonly publishedOn: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
      }
    | {
        readonly __typename: "Statement";
        readonly confidence: Confidence;
        readonly marking: Marking;
        readonly text: string;
        readonly id: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly madeOn: {
          readonly edtf: string;
          readonly label: string;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly approximate: boolean;
          readonly uncertain: boolean;
        } | null;
        readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
        readonly speakers: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
          >;
        };
      }
    | null
  > | null;
};

type ShownRecord_Event_Fragment = {
  readonly __typename: "Event";
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly name: string;
  readonly description: string | null;
  readonly eventKind: EventKind;
  readonly id: string;
  readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
  readonly when: {
    readonly edtf: string;
    readonly label: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly approximate: boolean;
    readonly uncertain: boolean;
  } | null;
  readonly places: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly confidence: Confidence;
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly latitude: number | null;
        readonly longitude: number | null;
        readonly precisionMetres: number | null;
      };
    }>;
  };
};

type ShownRecord_Group_Fragment = {
  readonly __typename: "Group";
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly name: string;
  readonly description: string | null;
  readonly groupKind: GroupKind;
  readonly id: string;
  readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
  readonly basedIn: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly role: string | null;
      readonly confidence: Confidence;
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly latitude: number | null;
        readonly longitude: number | null;
        readonly precisionMetres: number | null;
      };
    }>;
  };
  readonly founded: {
    readonly edtf: string;
    readonly label: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly approximate: boolean;
    readonly uncertain: boolean;
  } | null;
};

type ShownRecord_Person_Fragment = {
  readonly __typename: "Person";
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly name: string;
  readonly description: string | null;
  readonly id: string;
  readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
  readonly basedIn: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly role: string | null;
      readonly confidence: Confidence;
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly latitude: number | null;
        readonly longitude: number | null;
        readonly precisionMetres: number | null;
      };
    }>;
  };
};

type ShownRecord_Place_Fragment = {
  readonly __typename: "Place";
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly name: string;
  readonly description: string | null;
  readonly level: PlaceLevel;
  readonly id: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precisionMetres: number | null;
  readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
};

type ShownRecord_QuantityClaim_Fragment = {
  readonly __typename: "QuantityClaim";
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly measure: Measure;
  readonly verbatim: string;
  readonly population: string | null;
  readonly id: string;
  readonly statement: {
    readonly id: string;
    readonly stance: Stance;
    readonly hedge: Hedge;
    readonly speakers: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<
        { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
      >;
    };
  } | null;
  readonly cumulativeTo: {
    readonly edtf: string;
    readonly label: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly approximate: boolean;
    readonly uncertain: boolean;
  } | null;
  readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
};

type ShownRecord_Source_Fragment = {
  readonly __typename: "Source";
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly name: string;
  readonly description: string | null;
  readonly sourceKind: SourceKind;
  readonly id: string;
  readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
  readonly publishedOn: {
    readonly edtf: string;
    readonly label: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly approximate: boolean;
    readonly uncertain: boolean;
  } | null;
};

type ShownRecord_Statement_Fragment = {
  readonly __typename: "Statement";
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly text: string;
  readonly id: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly madeOn: {
    readonly edtf: string;
    readonly label: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly approximate: boolean;
    readonly uncertain: boolean;
  } | null;
  readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
  readonly speakers: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
    >;
  };
};

export type ShownRecordFragment =
  | ShownRecord_Event_Fragment
  | ShownRecord_Group_Fragment
  | ShownRecord_Person_Fragment
  | ShownRecord_Place_Fragment
  | ShownRecord_QuantityClaim_Fragment
  | ShownRecord_Source_Fragment
  | ShownRecord_Statement_Fragment;

export type ShownSaidFragment = {
  readonly id: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly speakers: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<
      { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
    >;
  };
};

export type ShownPlaceFragment = {
  readonly id: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precisionMetres: number | null;
};

export type ShownDateFragment = {
  readonly edtf: string;
  readonly label: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

export type ShownLinkFragment = {
  readonly relationshipId: string;
  readonly relationship: RelationshipType;
  readonly role: string | null;
  readonly confidence: Confidence;
  readonly marking: Marking;
  readonly start:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string };
  readonly end:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string };
};

export type SearchRecordsQueryVariables = Exact<{
  query: string;
}>;

export type SearchRecordsQuery = {
  readonly search: {
    readonly truncated: boolean;
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly matched: string;
      readonly snippet: ReadonlyArray<{ readonly text: string; readonly hit: boolean }>;
      readonly node:
        | {
            readonly __typename: "Event";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly name: string;
            readonly description: string | null;
            readonly eventKind: EventKind;
            readonly id: string;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
            readonly when: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly places: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly confidence: Confidence;
                readonly node: {
                  readonly id: string;
                  readonly name: string;
                  readonly latitude: number | null;
                  readonly longitude: number | null;
                  readonly precisionMetres: number | null;
                };
              }>;
            };
          }
        | {
            readonly __typename: "Group";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly name: string;
            readonly description: string | null;
            readonly groupKind: GroupKind;
            readonly id: string;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
            readonly basedIn: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly role: string | null;
                readonly confidence: Confidence;
                readonly node: {
                  readonly id: string;
                  readonly name: string;
                  readonly latitude: number | null;
                  readonly longitude: number | null;
                  readonly precisionMetres: number | null;
                };
              }>;
            };
            readonly founded: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          }
        | {
            readonly __typename: "Person";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly name: string;
            readonly description: string | null;
            readonly id: string;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
            readonly basedIn: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly role: string | null;
                readonly confidence: Confidence;
                readonly node: {
                  readonly id: string;
                  readonly name: string;
                  readonly latitude: number | null;
                  readonly longitude: number | null;
                  readonly precisionMetres: number | null;
                };
              }>;
            };
          }
        | {
            readonly __typename: "Place";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly name: string;
            readonly description: string | null;
            readonly level: PlaceLevel;
            readonly id: string;
            readonly latitude: number | null;
            readonly longitude: number | null;
            readonly precisionMetres: number | null;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
          }
        | {
            readonly __typename: "QuantityClaim";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly measure: Measure;
            readonly verbatim: string;
            readonly population: string | null;
            readonly id: string;
            readonly statement: {
              readonly id: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly totalCount: number;
                readonly nodes: ReadonlyArray<
                  { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
                >;
              };
            } | null;
            readonly cumulativeTo: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
          }
        | {
            readonly __typename: "Source";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly name: string;
            readonly description: string | null;
            readonly sourceKind: SourceKind;
            readonly id: string;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
            readonly publishedOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
          }
        | {
            readonly __typename: "Statement";
            readonly confidence: Confidence;
            readonly marking: Marking;
            readonly text: string;
            readonly id: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly madeOn: {
              readonly edtf: string;
              readonly label: string;
              readonly earliest: string | null;
              readonly latest: string | null;
              readonly approximate: boolean;
              readonly uncertain: boolean;
            } | null;
            readonly linkSummary: ReadonlyArray<{ readonly count: number }>;
            readonly speakers: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<
                { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string }
              >;
            };
          };
    }>;
  } | null;
};

export type ShareCitationsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;

export type ShareCitationsQuery = {
  readonly subgraph: {
    readonly relationships: ReadonlyArray<{
      readonly relationshipId: string;
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly quote: string | null;
        readonly retrievedAt: string | null;
        readonly source: {
          readonly id: string;
          readonly name: string;
          readonly url: string | null;
          readonly archiveUrl: string | null;
        };
        readonly statement: {
          readonly id: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly rank: Rank;
          readonly speakers: {
            readonly totalCount: number;
            readonly edges: ReadonlyArray<{
              readonly capacity: Capacity;
              readonly pseudonymised: boolean;
              readonly confidence: Confidence;
              readonly node:
                | { readonly id: string; readonly name: string }
                | { readonly id: string; readonly name: string };
            }>;
          };
        } | null;
      }>;
    }>;
  } | null;
};

export type ShareMoreCitationsQueryVariables = Exact<{
  id: string;
}>;

export type ShareMoreCitationsQuery = {
  readonly relationship: {
    readonly citations: ReadonlyArray<{
      readonly locator: string | null;
      readonly quote: string | null;
      readonly retrievedAt: string | null;
      readonly source: {
        readonly id: string;
        readonly name: string;
        readonly url: string | null;
        readonly archiveUrl: string | null;
      };
      readonly statement: {
        readonly id: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly rank: Rank;
        readonly speakers: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly capacity: Capacity;
            readonly pseudonymised: boolean;
            readonly confidence: Confidence;
            readonly node:
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string };
          }>;
        };
      } | null;
    }>;
  } | null;
};

export type ShareAttributionsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;

export type ShareAttributionsQuery = {
  readonly nodes: ReadonlyArray<
    | { readonly __typename: "Event"; readonly id: string }
    | { readonly __typename: "Group"; readonly id: string }
    | { readonly __typename: "Person"; readonly id: string }
    | { readonly __typename: "Place"; readonly id: string }
    | {
        readonly __typename: "QuantityClaim";
        readonly id: string;
        readonly statement: {
          readonly id: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly rank: Rank;
          readonly speakers: {
            readonly totalCount: number;
            readonly edges: ReadonlyArray<{
              readonly capacity: Capacity;
              readonly pseudonymised: boolean;
              readonly confidence: Confidence;
              readonly node:
                | { readonly id: string; readonly name: string }
                | { readonly id: string; readonly name: string };
            }>;
          };
        } | null;
        readonly citations: ReadonlyArray<{
          readonly locator: string | null;
          readonly quote: string | null;
          readonly retrievedAt: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly url: string | null;
            readonly archiveUrl: string | null;
          };
          readonly statement: {
            readonly id: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly rank: Rank;
            readonly speakers: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly capacity: Capacity;
                readonly pseudonymised: boolean;
                readonly confidence: Confidence;
                readonly node:
                  | { readonly id: string; readonly name: string }
                  | { readonly id: string; readonly name: string };
              }>;
            };
          } | null;
        }>;
      }
    | { readonly __typename: "Source"; readonly id: string }
    | {
        readonly __typename: "Statement";
        readonly id: string;
        readonly stance: Stance;
        readonly hedge: Hedge;
        readonly rank: Rank;
        readonly citations: ReadonlyArray<{
          readonly locator: string | null;
          readonly quote: string | null;
          readonly retrievedAt: string | null;
          readonly source: {
            readonly id: string;
            readonly name: string;
            readonly url: string | null;
            readonly archiveUrl: string | null;
          };
          readonly statement: {
            readonly id: string;
            readonly stance: Stance;
            readonly hedge: Hedge;
            readonly rank: Rank;
            readonly speakers: {
              readonly totalCount: number;
              readonly edges: ReadonlyArray<{
                readonly capacity: Capacity;
                readonly pseudonymised: boolean;
                readonly confidence: Confidence;
                readonly node:
                  | { readonly id: string; readonly name: string }
                  | { readonly id: string; readonly name: string };
              }>;
            };
          } | null;
        }>;
        readonly speakers: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly capacity: Capacity;
            readonly pseudonymised: boolean;
            readonly confidence: Confidence;
            readonly node:
              | { readonly id: string; readonly name: string }
              | { readonly id: string; readonly name: string };
          }>;
        };
      }
    | null
  > | null;
};

export type ShareCitationFragment = {
  readonly locator: string | null;
  readonly quote: string | null;
  readonly retrievedAt: string | null;
  readonly source: {
    readonly id: string;
    readonly name: string;
    readonly url: string | null;
    readonly archiveUrl: string | null;
  };
  readonly statement: {
    readonly id: string;
    readonly stance: Stance;
    readonly hedge: Hedge;
    readonly rank: Rank;
    readonly speakers: {
      readonly totalCount: number;
      readonly edges: ReadonlyArray<{
        readonly capacity: Capacity;
        readonly pseudonymised: boolean;
        readonly confidence: Confidence;
        readonly node: { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string };
      }>;
    };
  } | null;
};

export type ShareStatementFragment = {
  readonly id: string;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly rank: Rank;
  readonly speakers: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly capacity: Capacity;
      readonly pseudonymised: boolean;
      readonly confidence: Confidence;
      readonly node: { readonly id: string; readonly name: string } | { readonly id: string; readonly name: string };
    }>;
  };
};

export type WelcomeAnchorsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;

export type WelcomeAnchorsQuery = {
  readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | null
  > | null;
};

export type AroundAPersonQueryVariables = Exact<{
  person?: string | number;
}>;

export type AroundAPersonQuery = {
  readonly person: {
    readonly name: string;
    readonly description: string | null;
    readonly linkSummary: ReadonlyArray<{
      readonly relationship: RelationshipType;
      readonly role: string | null;
      readonly direction: LinkDirection;
      readonly type: RecordType;
      readonly count: number;
    }>;
  } | null;
};

export type HowConnectedQueryVariables = Exact<{
  from?: string | number;
  to?: string | number;
}>;

export type HowConnectedQuery = {
  readonly paths: {
    readonly truncated: boolean;
    readonly paths: ReadonlyArray<{
      readonly length: number;
      readonly nodes: ReadonlyArray<
        | { readonly __typename: "Event"; readonly name: string; readonly id: string }
        | { readonly __typename: "Group"; readonly name: string; readonly id: string }
        | { readonly __typename: "Person"; readonly name: string; readonly id: string }
        | { readonly __typename: "Place"; readonly name: string; readonly id: string }
        | { readonly __typename: "QuantityClaim"; readonly id: string }
        | { readonly __typename: "Source"; readonly name: string; readonly id: string }
        | { readonly __typename: "Statement"; readonly text: string; readonly id: string }
      >;
      readonly steps: ReadonlyArray<{
        readonly relationships: ReadonlyArray<{
          readonly relationship: RelationshipType;
          readonly role: string | null;
          readonly confidence: Confidence;
          readonly start:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
          readonly end:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
          readonly citations: ReadonlyArray<{
            readonly locator: string | null;
            readonly source: { readonly id: string; readonly name: string };
          }>;
        }>;
      }>;
    }>;
  } | null;
};

type Named_Event_Fragment = { readonly __typename: "Event"; readonly name: string; readonly id: string };

type Named_Group_Fragment = { readonly __typename: "Group"; readonly name: string; readonly id: string };

type Named_Person_Fragment = { readonly __typename: "Person"; readonly name: string; readonly id: string };

type Named_Place_Fragment = { readonly __typename: "Place"; readonly name: string; readonly id: string };

type Named_QuantityClaim_Fragment = { readonly __typename: "QuantityClaim"; readonly id: string };

type Named_Source_Fragment = { readonly __typename: "Source"; readonly name: string; readonly id: string };

type Named_Statement_Fragment = { readonly __typename: "Statement"; readonly text: string; readonly id: string };

export type NamedFragment =
  | Named_Event_Fragment
  | Named_Group_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
  | Named_QuantityClaim_Fragment
  | Named_Source_Fragment
  | Named_Statement_Fragment;

export type FindTheTownQueryVariables = Exact<{
  slip?: string;
  alias?: string;
  arabic?: string;
}>;

export type FindTheTownQuery = {
  readonly slip: {
    readonly edges: ReadonlyArray<{
      readonly matched: string;
      readonly nameKind: NameKind | null;
      readonly node:
        | { readonly __typename: "Event"; readonly name: string }
        | { readonly __typename: "Group"; readonly name: string }
        | { readonly __typename: "Person"; readonly name: string }
        | {
            readonly __typename: "Place";
            readonly name: string;
            readonly level: PlaceLevel;
            readonly linkSummary: ReadonlyArray<{
              readonly relationship: RelationshipType;
              readonly role: string | null;
              readonly direction: LinkDirection;
              readonly type: RecordType;
              readonly count: number;
            }>;
          }
        | { readonly __typename: "QuantityClaim" }
        | { readonly __typename: "Source"; readonly name: string }
        | { readonly __typename: "Statement"; readonly text: string };
    }>;
    readonly facets: ReadonlyArray<{
      readonly values: ReadonlyArray<{ readonly value: string; readonly count: number }>;
    }>;
  } | null;
  readonly alias: {
    readonly edges: ReadonlyArray<{
      readonly matched: string;
      readonly nameKind: NameKind | null;
      readonly node:
        | { readonly __typename: "Event"; readonly name: string }
        | { readonly __typename: "Group"; readonly name: string }
        | { readonly __typename: "Person"; readonly name: string }
        | {
            readonly __typename: "Place";
            readonly name: string;
            readonly level: PlaceLevel;
            readonly linkSummary: ReadonlyArray<{
              readonly relationship: RelationshipType;
              readonly role: string | null;
              readonly direction: LinkDirection;
              readonly type: RecordType;
              readonly count: number;
            }>;
          }
        | { readonly __typename: "QuantityClaim" }
        | { readonly __typename: "Source"; readonly name: string }
        | { readonly __typename: "Statement"; readonly text: string };
    }>;
    readonly facets: ReadonlyArray<{
      readonly values: ReadonlyArray<{ readonly value: string; readonly count: number }>;
    }>;
  } | null;
  readonly arabic: {
    readonly edges: ReadonlyArray<{
      readonly matched: string;
      readonly nameKind: NameKind | null;
      readonly node:
        | { readonly __typename: "Event"; readonly name: string }
        | { readonly __typename: "Group"; readonly name: string }
        | { readonly __typename: "Person"; readonly name: string }
        | {
            readonly __typename: "Place";
            readonly name: string;
            readonly level: PlaceLevel;
            readonly linkSummary: ReadonlyArray<{
              readonly relationship: RelationshipType;
              readonly role: string | null;
              readonly direction: LinkDirection;
              readonly type: RecordType;
              readonly count: number;
            }>;
          }
        | { readonly __typename: "QuantityClaim" }
        | { readonly __typename: "Source"; readonly name: string }
        | { readonly __typename: "Statement"; readonly text: string };
    }>;
    readonly facets: ReadonlyArray<{
      readonly values: ReadonlyArray<{ readonly value: string; readonly count: number }>;
    }>;
  } | null;
};

export type FoundFragment = {
  readonly edges: ReadonlyArray<{
    readonly matched: string;
    readonly nameKind: NameKind | null;
    readonly node:
      | { readonly __typename: "Event"; readonly name: string }
      | { readonly __typename: "Group"; readonly name: string }
      | { readonly __typename: "Person"; readonly name: string }
      | {
          readonly __typename: "Place";
          readonly name: string;
          readonly level: PlaceLevel;
          readonly linkSummary: ReadonlyArray<{
            readonly relationship: RelationshipType;
            readonly role: string | null;
            readonly direction: LinkDirection;
            readonly type: RecordType;
            readonly count: number;
          }>;
        }
      | { readonly __typename: "QuantityClaim" }
      | { readonly __typename: "Source"; readonly name: string }
      | { readonly __typename: "Statement"; readonly text: string };
  }>;
  readonly facets: ReadonlyArray<{
    readonly values: ReadonlyArray<{ readonly value: string; readonly count: number }>;
  }>;
};

export type HowItSpreadsQueryVariables = Exact<{
  place?: string | number;
  bucket?: DateBucket;
}>;

export type HowItSpreadsQuery = {
  readonly statements: {
    readonly totalCount: number;
    readonly facets: ReadonlyArray<{
      readonly path: string;
      readonly missing: number;
      readonly values: ReadonlyArray<{ readonly value: string; readonly label: string | null; readonly count: number }>;
    }>;
  } | null;
  readonly events: {
    readonly totalCount: number;
    readonly facets: ReadonlyArray<{
      readonly path: string;
      readonly missing: number;
      readonly unplaced: number;
      readonly values: ReadonlyArray<{ readonly value: string; readonly count: number; readonly weight: number }>;
    }>;
  } | null;
};

export type MayBeTheSameQueryVariables = Exact<{
  this?: string | number;
  that?: string | number;
}>;

export type MayBeTheSameQuery = {
  readonly this: ReadonlyArray<{
    readonly score: number;
    readonly entity:
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string };
    readonly evidence: ReadonlyArray<{
      readonly kind: DuplicateEvidenceKind;
      readonly weight: number;
      readonly words: string;
    }>;
  }> | null;
  readonly that: ReadonlyArray<{
    readonly score: number;
    readonly entity:
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string }
      | { readonly id: string; readonly name: string };
    readonly evidence: ReadonlyArray<{
      readonly kind: DuplicateEvidenceKind;
      readonly weight: number;
      readonly words: string;
    }>;
  }> | null;
};

export type CandidateFragment = {
  readonly score: number;
  readonly entity:
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string }
    | { readonly id: string; readonly name: string };
  readonly evidence: ReadonlyArray<{
    readonly kind: DuplicateEvidenceKind;
    readonly weight: number;
    readonly words: string;
  }>;
};

export type MostSpokenOfQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MostSpokenOfQuery = {
  readonly entities: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<
      | {
          readonly __typename: "Event";
          readonly eventKind: EventKind;
          readonly name: string;
          readonly description: string | null;
          readonly when: { readonly edtf: string } | null;
          readonly statementsAbout: { readonly totalCount: number };
        }
      | {
          readonly __typename: "Group";
          readonly name: string;
          readonly description: string | null;
          readonly groupKind: GroupKind;
          readonly anonymous: boolean;
          readonly statementsAbout: { readonly totalCount: number };
        }
      | {
          readonly __typename: "Person";
          readonly name: string;
          readonly description: string | null;
          readonly occupation: string | null;
          readonly statementsAbout: { readonly totalCount: number };
          readonly memberOf: {
            readonly edges: ReadonlyArray<{ readonly role: string | null; readonly node: { readonly name: string } }>;
          };
        }
      | {
          readonly __typename: "Place";
          readonly level: PlaceLevel;
          readonly name: string;
          readonly description: string | null;
          readonly within: { readonly name: string } | null;
          readonly statementsAbout: { readonly totalCount: number };
        }
      | {
          readonly __typename: "Source";
          readonly name: string;
          readonly description: string | null;
          readonly statementsAbout: { readonly totalCount: number };
        }
    >;
  } | null;
};

export type PersonFieldsFragment = {
  readonly occupation: string | null;
  readonly memberOf: {
    readonly edges: ReadonlyArray<{ readonly role: string | null; readonly node: { readonly name: string } }>;
  };
};

export type GroupFieldsFragment = { readonly groupKind: GroupKind; readonly anonymous: boolean };

export type NumbersThatChangedQueryVariables = Exact<{
  events?: ReadonlyArray<string | number> | string | number;
}>;

export type NumbersThatChangedQuery = {
  readonly changed: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly measure: Measure;
      readonly population: string | null;
      readonly verbatim: string;
      readonly minimum: number | null;
      readonly best: number | null;
      readonly maximum: number | null;
      readonly rank: Rank;
      readonly statement: {
        readonly text: string;
        readonly rankReason: string | null;
        readonly updatedBy: {
          readonly edges: ReadonlyArray<{
            readonly basis: string;
            readonly assessedBy: string | null;
            readonly node: {
              readonly text: string;
              readonly rankReason: string | null;
              readonly madeOn: { readonly edtf: string } | null;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }>;
              };
              readonly quantities: {
                readonly nodes: ReadonlyArray<{
                  readonly measure: Measure;
                  readonly population: string | null;
                  readonly verbatim: string;
                  readonly cumulativeTo: { readonly edtf: string } | null;
                  readonly event: { readonly name: string } | null;
                }>;
              };
            };
          }>;
        };
        readonly retractedBy: {
          readonly edges: ReadonlyArray<{
            readonly basis: string;
            readonly assessedBy: string | null;
            readonly node: {
              readonly text: string;
              readonly rankReason: string | null;
              readonly madeOn: { readonly edtf: string } | null;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }>;
              };
              readonly quantities: {
                readonly nodes: ReadonlyArray<{
                  readonly measure: Measure;
                  readonly population: string | null;
                  readonly verbatim: string;
                  readonly cumulativeTo: { readonly edtf: string } | null;
                  readonly event: { readonly name: string } | null;
                }>;
              };
            };
          }>;
        };
        readonly madeOn: { readonly edtf: string } | null;
        readonly speakers: { readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }> };
      } | null;
      readonly cumulativeTo: { readonly edtf: string } | null;
      readonly event: { readonly name: string } | null;
    }>;
  } | null;
  readonly unchanged: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly measure: Measure;
      readonly population: string | null;
      readonly verbatim: string;
      readonly minimum: number | null;
      readonly best: number | null;
      readonly maximum: number | null;
      readonly rank: Rank;
      readonly statement: {
        readonly text: string;
        readonly rankReason: string | null;
        readonly madeOn: { readonly edtf: string } | null;
        readonly speakers: { readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }> };
      } | null;
      readonly cumulativeTo: { readonly edtf: string } | null;
      readonly event: { readonly name: string } | null;
    }>;
  } | null;
};

export type ClaimFragment = {
  readonly measure: Measure;
  readonly population: string | null;
  readonly verbatim: string;
  readonly minimum: number | null;
  readonly best: number | null;
  readonly maximum: number | null;
  readonly rank: Rank;
  readonly cumulativeTo: { readonly edtf: string } | null;
  readonly event: { readonly name: string } | null;
};

export type SaidFragment = {
  readonly text: string;
  readonly rankReason: string | null;
  readonly madeOn: { readonly edtf: string } | null;
  readonly speakers: { readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }> };
};

export type ChangedNumbersFragment = {
  readonly quantities: {
    readonly nodes: ReadonlyArray<{
      readonly measure: Measure;
      readonly population: string | null;
      readonly verbatim: string;
      readonly cumulativeTo: { readonly edtf: string } | null;
      readonly event: { readonly name: string } | null;
    }>;
  };
};

export type OfficialAccountQueryVariables = Exact<{
  event?: string | number;
  authorities?: ReadonlyArray<string | number> | string | number;
}>;

export type OfficialAccountQuery = {
  readonly event: {
    readonly name: string;
    readonly statementsAbout: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly text: string;
        readonly stance: Stance;
        readonly madeOn: { readonly edtf: string } | null;
        readonly speakers: {
          readonly edges: ReadonlyArray<{
            readonly capacity: Capacity;
            readonly node: { readonly name: string } | { readonly name: string };
          }>;
        };
        readonly quantities: {
          readonly nodes: ReadonlyArray<{
            readonly measure: Measure;
            readonly verbatim: string;
            readonly minimum: number | null;
            readonly best: number | null;
            readonly maximum: number | null;
          }>;
        };
        readonly contradicts: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly basis: string;
            readonly assessedBy: string | null;
            readonly node: {
              readonly text: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly madeOn: { readonly edtf: string } | null;
              readonly speakers: {
                readonly edges: ReadonlyArray<{
                  readonly capacity: Capacity;
                  readonly node: { readonly name: string } | { readonly name: string };
                }>;
              };
              readonly citations: ReadonlyArray<{
                readonly locator: string | null;
                readonly source: { readonly name: string };
              }>;
              readonly quantities: {
                readonly nodes: ReadonlyArray<{
                  readonly measure: Measure;
                  readonly verbatim: string;
                  readonly minimum: number | null;
                  readonly best: number | null;
                  readonly maximum: number | null;
                }>;
              };
            };
          }>;
        };
      }>;
    };
  } | null;
};

export type SpeakersFragment = {
  readonly edges: ReadonlyArray<{
    readonly capacity: Capacity;
    readonly node: { readonly name: string } | { readonly name: string };
  }>;
};

export type NumbersFragment = {
  readonly nodes: ReadonlyArray<{
    readonly measure: Measure;
    readonly verbatim: string;
    readonly minimum: number | null;
    readonly best: number | null;
    readonly maximum: number | null;
  }>;
};

export type PlacesInPlacesQueryVariables = Exact<{ [key: string]: never }>;

export type PlacesInPlacesQuery = {
  readonly syria: {
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly level: PlaceLevel;
      readonly contains: {
        readonly nodes: ReadonlyArray<{
          readonly name: string;
          readonly level: PlaceLevel;
          readonly contains: {
            readonly nodes: ReadonlyArray<{
              readonly name: string;
              readonly level: PlaceLevel;
              readonly events: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
            }>;
          };
        }>;
      };
    }>;
  } | null;
  readonly nearLatakia: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly level: PlaceLevel;
      readonly latitude: number | null;
      readonly longitude: number | null;
      readonly withinAll: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
    }>;
  } | null;
};

export type ThinlySupportedQueryVariables = Exact<{
  events?: ReadonlyArray<string | number> | string | number;
}>;

export type ThinlySupportedQuery = {
  readonly onOneSource: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly measure: Measure;
      readonly verbatim: string;
      readonly event: { readonly name: string } | null;
      readonly statement: {
        readonly independentSources: number;
        readonly speakers: { readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }> };
      } | null;
      readonly citations: ReadonlyArray<{ readonly source: { readonly name: string } }>;
    }>;
  } | null;
  readonly onAnonymousWord: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly text: string;
      readonly hedge: Hedge;
      readonly independentSources: number;
      readonly speakers: { readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }> };
      readonly quantities: { readonly nodes: ReadonlyArray<{ readonly measure: Measure; readonly verbatim: string }> };
    }>;
  } | null;
};

export type TollsQueryVariables = Exact<{
  events?: ReadonlyArray<string | number> | string | number;
}>;

export type TollsQuery = {
  readonly events: {
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly killed: {
        readonly lowest: number | null;
        readonly highest: number | null;
        readonly contested: boolean;
        readonly independentSources: number;
        readonly latest: { readonly verbatim: string } | null;
        readonly claims: ReadonlyArray<{
          readonly population: string | null;
          readonly verbatim: string;
          readonly minimum: number | null;
          readonly best: number | null;
          readonly maximum: number | null;
          readonly cumulativeTo: { readonly edtf: string } | null;
          readonly statement: {
            readonly speakers: { readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }> };
          } | null;
        }>;
      };
      readonly injured: {
        readonly lowest: number | null;
        readonly highest: number | null;
        readonly contested: boolean;
        readonly independentSources: number;
        readonly latest: { readonly verbatim: string } | null;
        readonly claims: ReadonlyArray<{
          readonly population: string | null;
          readonly verbatim: string;
          readonly minimum: number | null;
          readonly best: number | null;
          readonly maximum: number | null;
          readonly cumulativeTo: { readonly edtf: string } | null;
          readonly statement: {
            readonly speakers: { readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }> };
          } | null;
        }>;
      };
      readonly detained: {
        readonly lowest: number | null;
        readonly highest: number | null;
        readonly contested: boolean;
        readonly independentSources: number;
        readonly latest: { readonly verbatim: string } | null;
        readonly claims: ReadonlyArray<{
          readonly population: string | null;
          readonly verbatim: string;
          readonly minimum: number | null;
          readonly best: number | null;
          readonly maximum: number | null;
          readonly cumulativeTo: { readonly edtf: string } | null;
          readonly statement: {
            readonly speakers: { readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }> };
          } | null;
        }>;
      };
      readonly displaced: {
        readonly lowest: number | null;
        readonly highest: number | null;
        readonly contested: boolean;
        readonly independentSources: number;
        readonly latest: { readonly verbatim: string } | null;
        readonly claims: ReadonlyArray<{
          readonly population: string | null;
          readonly verbatim: string;
          readonly minimum: number | null;
          readonly best: number | null;
          readonly maximum: number | null;
          readonly cumulativeTo: { readonly edtf: string } | null;
          readonly statement: {
            readonly speakers: { readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }> };
          } | null;
        }>;
      };
    }>;
  } | null;
};

export type TollFragment = {
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly contested: boolean;
  readonly independentSources: number;
  readonly latest: { readonly verbatim: string } | null;
  readonly claims: ReadonlyArray<{
    readonly population: string | null;
    readonly verbatim: string;
    readonly minimum: number | null;
    readonly best: number | null;
    readonly maximum: number | null;
    readonly cumulativeTo: { readonly edtf: string } | null;
    readonly statement: {
      readonly speakers: { readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }> };
    } | null;
  }>;
};

export type WhatHappenedQueryVariables = Exact<{
  provinces?: ReadonlyArray<string | number> | string | number;
  between?: string;
}>;

export type WhatHappenedQuery = {
  readonly dated: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly eventKind: EventKind;
      readonly when: {
        readonly edtf: string;
        readonly label: string;
        readonly precision: DatePrecision;
        readonly approximate: boolean;
        readonly uncertain: boolean;
      } | null;
      readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
    }>;
  } | null;
  readonly undated: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly eventKind: EventKind;
      readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
      readonly partOf: { readonly name: string; readonly when: { readonly edtf: string } | null } | null;
      readonly eventTies: {
        readonly edges: ReadonlyArray<{
          readonly kind: EventTieKind;
          readonly note: string | null;
          readonly outgoing: boolean;
          readonly node: { readonly name: string };
        }>;
      };
    }>;
  } | null;
};

export type WhoIsAllegedQueryVariables = Exact<{
  events?: ReadonlyArray<string | number> | string | number;
}>;

export type WhoIsAllegedQuery = {
  readonly events: {
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly participants: {
        readonly edges: ReadonlyArray<{
          readonly role: ParticipantRole;
          readonly note: string | null;
          readonly confidence: Confidence;
          readonly node: { readonly name: string } | { readonly name: string };
          readonly citations: ReadonlyArray<{
            readonly locator: string | null;
            readonly source: { readonly name: string };
            readonly statement: {
              readonly text: string;
              readonly stance: Stance;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly edges: ReadonlyArray<{
                  readonly capacity: Capacity;
                  readonly node: { readonly name: string } | { readonly name: string };
                }>;
              };
            } | null;
          }>;
        }>;
      };
    }>;
  } | null;
  readonly accusedAndDenied: {
    readonly nodes: ReadonlyArray<{
      readonly text: string;
      readonly stance: Stance;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly edges: ReadonlyArray<{
          readonly capacity: Capacity;
          readonly node: { readonly name: string } | { readonly name: string };
        }>;
      };
      readonly about: {
        readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        >;
      };
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: { readonly name: string };
      }>;
    }>;
  } | null;
};

export type WhoReactedQueryVariables = Exact<{
  events?: ReadonlyArray<string | number> | string | number;
}>;

export type WhoReactedQuery = {
  readonly statements: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly stance: Stance;
      readonly text: string;
      readonly madeOn: { readonly edtf: string } | null;
      readonly speakersThen: ReadonlyArray<{
        readonly capacity: Capacity;
        readonly speaker: { readonly name: string } | { readonly name: string };
        readonly offices: ReadonlyArray<{
          readonly role: string | null;
          readonly fit: TimeFit;
          readonly group: { readonly name: string };
          readonly during: { readonly edtf: string } | null;
        }>;
      }>;
      readonly addressedTo: { readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }> };
      readonly citations: ReadonlyArray<{
        readonly locator: string | null;
        readonly source: { readonly name: string };
      }>;
    }>;
  } | null;
};

export type AboutJablehQueryVariables = Exact<{ [key: string]: never }>;

export type AboutJablehQuery = {
  readonly statements: {
    readonly nodes: ReadonlyArray<{
      readonly text: string;
      readonly hedge: Hedge;
      readonly speakers: {
        readonly edges: ReadonlyArray<{
          readonly capacity: Capacity;
          readonly node: { readonly name: string } | { readonly name: string };
        }>;
      };
      readonly citations: ReadonlyArray<{ readonly locator: string | null }>;
    }>;
  } | null;
};

export type EventsInAPlaceQueryVariables = Exact<{
  place: string;
  first?: number | null | undefined;
}>;

export type EventsInAPlaceQuery = {
  readonly events: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly when: { readonly edtf: string; readonly latest: string | null } | null;
      readonly participants: {
        readonly edges: ReadonlyArray<{
          readonly role: ParticipantRole;
          readonly node: { readonly name: string } | { readonly name: string };
        }>;
      };
    }>;
  } | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>["__apiType"]>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ShownDateFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}
    `,
  { fragmentName: "ShownDate" },
) as unknown as TypedDocumentString<ShownDateFragment, unknown>;
export const ShownSaidFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
    `,
  { fragmentName: "ShownSaid" },
) as unknown as TypedDocumentString<ShownSaidFragment, unknown>;
export const EntityCitationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
    fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`,
  { fragmentName: "EntityCitation" },
) as unknown as TypedDocumentString<EntityCitationFragment, unknown>;
export const EntityBasisFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
    fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`,
  { fragmentName: "EntityBasis" },
) as unknown as TypedDocumentString<EntityBasisFragment, unknown>;
export const EntityEndFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
    fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}`,
  { fragmentName: "EntityEnd" },
) as unknown as TypedDocumentString<EntityEndFragment, unknown>;
export const ShownPlaceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}
    `,
  { fragmentName: "ShownPlace" },
) as unknown as TypedDocumentString<ShownPlaceFragment, unknown>;
export const EntityPlaceEndFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityPlaceEnd on Place {
  ...EntityEnd
  ...ShownPlace
  level
}
    fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}`,
  { fragmentName: "EntityPlaceEnd" },
) as unknown as TypedDocumentString<EntityPlaceEndFragment, unknown>;
export const EntityEventEndFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityEventEnd on Event {
  ...EntityEnd
  when {
    ...ShownDate
  }
  places(first: 5) {
    nodes {
      ...EntityPlaceEnd
    }
  }
}
    fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityPlaceEnd on Place {
  ...EntityEnd
  ...ShownPlace
  level
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`,
  { fragmentName: "EntityEventEnd" },
) as unknown as TypedDocumentString<EntityEventEndFragment, unknown>;
export const EntityAgentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityAgent on Agent {
  memberOf(first: $first) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      role
      rank
      during {
        ...ShownDate
      }
      node {
        ...EntityEnd
      }
    }
  }
  basedIn(first: $first) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      role
      during {
        ...ShownDate
      }
      node {
        ...EntityPlaceEnd
      }
    }
  }
  agentTies(first: $first) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      kind
      note
      outgoing
      during {
        ...ShownDate
      }
      node {
        ...EntityEnd
      }
    }
  }
  participatedIn(first: $first, orderBy: [{when: ASC}]) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      role
      note
      node {
        ...EntityEventEnd
      }
    }
  }
}
    fragment EntityEventEnd on Event {
  ...EntityEnd
  when {
    ...ShownDate
  }
  places(first: 5) {
    nodes {
      ...EntityPlaceEnd
    }
  }
}
fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityPlaceEnd on Place {
  ...EntityEnd
  ...ShownPlace
  level
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`,
  { fragmentName: "EntityAgent" },
) as unknown as TypedDocumentString<EntityAgentFragment, unknown>;
export const EntityDatedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityDated on Statement {
  __typename
  id
  text
  ...ShownSaid
  confidence
  marking
  madeOn {
    ...ShownDate
  }
}
    fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`,
  { fragmentName: "EntityDated" },
) as unknown as TypedDocumentString<EntityDatedFragment, unknown>;
export const EntityClaimFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityClaim on QuantityClaim {
  id
  measure
  population
  minimum
  best
  maximum
  verbatim
  rank
  cumulativeTo {
    ...ShownDate
  }
  ...EntityBasis
}
    fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`,
  { fragmentName: "EntityClaim" },
) as unknown as TypedDocumentString<EntityClaimFragment, unknown>;
export const EntityTollPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityTollParts on Toll {
  lowest
  highest
  contested
  independentSources
  truncated
  latest {
    id
  }
  claims {
    ...EntityClaim
    event {
      ...EntityEnd
    }
    statement {
      ...ShownSaid
    }
  }
}
    fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityClaim on QuantityClaim {
  id
  measure
  population
  minimum
  best
  maximum
  verbatim
  rank
  cumulativeTo {
    ...ShownDate
  }
  ...EntityBasis
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`,
  { fragmentName: "EntityTollParts" },
) as unknown as TypedDocumentString<EntityTollPartsFragment, unknown>;
export const EntityMeasureFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityMeasure on FacetValue {
  value
  count
}
    `,
  { fragmentName: "EntityMeasure" },
) as unknown as TypedDocumentString<EntityMeasureFragment, unknown>;
export const EntityLinkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityLink on LinkCount {
  relationship
  role
  direction
  type
  count
}
    `,
  { fragmentName: "EntityLink" },
) as unknown as TypedDocumentString<EntityLinkFragment, unknown>;
export const EntityStatementPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EntityStatementParts on Statement {
  id
  __typename
  text
  language
  stance
  hedge
  rank
  rankReason
  independentSources
  madeOn {
    ...ShownDate
  }
  ...EntityBasis
  speakers(first: 5) {
    totalCount
    edges {
      relationshipId
      capacity
      pseudonymised
      ...EntityBasis
      node {
        ...EntityEnd
      }
    }
  }
  judgements(first: 10) {
    totalCount
    edges {
      relationshipId
      relationship
      outgoing
      basis
      assessedBy
      ...EntityBasis
      node {
        id
        __typename
        text
        marking
        language
        ...ShownSaid
      }
    }
  }
}
    fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`,
  { fragmentName: "EntityStatementParts" },
) as unknown as TypedDocumentString<EntityStatementPartsFragment, unknown>;
export const EvidenceItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EvidenceItem on EvidenceItem {
  key
  parent
  depth
  role
  basis
  assessedBy
  confidence
  statement {
    ...EntityEnd
    madeOn {
      ...ShownDate
    }
  }
  source {
    ...EntityEnd
    publishedOn {
      ...ShownDate
    }
  }
  citation {
    id
    locator
    quote
  }
}
    fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`,
  { fragmentName: "EvidenceItem" },
) as unknown as TypedDocumentString<EvidenceItemFragment, unknown>;
export const EvidenceRelationshipFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment EvidenceRelationship on Relationship {
  relationshipId
  relationship
  role
  note
  rank
  pseudonymised
  basis
  assessedBy
  during {
    ...ShownDate
  }
  start {
    ...EntityEnd
  }
  end {
    ...EntityEnd
  }
  confidence
  marking
}
    fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`,
  { fragmentName: "EvidenceRelationship" },
) as unknown as TypedDocumentString<EvidenceRelationshipFragment, unknown>;
export const GraphLinkCountFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment GraphLinkCount on LinkCount {
  relationship
  role
  direction
  type
  count
}
    `,
  { fragmentName: "GraphLinkCount" },
) as unknown as TypedDocumentString<GraphLinkCountFragment, unknown>;
export const GraphNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment GraphName on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Record {
    confidence
  }
  ... on Statement {
    text
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    statement {
      ...ShownSaid
    }
  }
}
    fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}`,
  { fragmentName: "GraphName" },
) as unknown as TypedDocumentString<GraphNameFragment, unknown>;
export const ShownRecordFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment ShownRecord on Node {
  __typename
  id
  ... on Record {
    confidence
    marking
  }
  ... on Entity {
    name
    description
    linkSummary {
      count
    }
  }
  ... on Agent {
    basedIn(first: 5) {
      totalCount
      edges {
        role
        confidence
        node {
          ...ShownPlace
        }
      }
    }
  }
  ... on Group {
    groupKind
    founded {
      ...ShownDate
    }
  }
  ... on Event {
    eventKind
    when {
      ...ShownDate
    }
    places(first: 5) {
      totalCount
      edges {
        confidence
        node {
          ...ShownPlace
        }
      }
    }
  }
  ... on Place {
    ...ShownPlace
    level
  }
  ... on Source {
    sourceKind
    publishedOn {
      ...ShownDate
    }
  }
  ... on Statement {
    text
    ...ShownSaid
    madeOn {
      ...ShownDate
    }
    linkSummary {
      count
    }
  }
  ... on QuantityClaim {
    measure
    verbatim
    population
    statement {
      ...ShownSaid
    }
    cumulativeTo {
      ...ShownDate
    }
    linkSummary {
      count
    }
  }
}
    fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`,
  { fragmentName: "ShownRecord" },
) as unknown as TypedDocumentString<ShownRecordFragment, unknown>;
export const ShownLinkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment ShownLink on Relationship {
  relationshipId
  relationship
  role
  confidence
  marking
  start {
    id
  }
  end {
    id
  }
}
    `,
  { fragmentName: "ShownLink" },
) as unknown as TypedDocumentString<ShownLinkFragment, unknown>;
export const ShareStatementFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment ShareStatement on Statement {
  id
  stance
  hedge
  rank
  speakers(first: 3) {
    totalCount
    edges {
      capacity
      pseudonymised
      confidence
      node {
        id
        name
      }
    }
  }
}
    `,
  { fragmentName: "ShareStatement" },
) as unknown as TypedDocumentString<ShareStatementFragment, unknown>;
export const ShareCitationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment ShareCitation on Citation {
  locator
  quote
  retrievedAt
  source {
    id
    name
    url
    archiveUrl
  }
  statement {
    ...ShareStatement
  }
}
    fragment ShareStatement on Statement {
  id
  stance
  hedge
  rank
  speakers(first: 3) {
    totalCount
    edges {
      capacity
      pseudonymised
      confidence
      node {
        id
        name
      }
    }
  }
}`,
  { fragmentName: "ShareCitation" },
) as unknown as TypedDocumentString<ShareCitationFragment, unknown>;
export const NamedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment named on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Statement {
    text
  }
}
    `,
  { fragmentName: "named" },
) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const FoundFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Found on SearchConnection {
  edges {
    matched
    nameKind
    node {
      __typename
      ... on Entity {
        name
      }
      ... on Statement {
        text
      }
      ... on Place {
        level
        linkSummary {
          relationship
          role
          direction
          type
          count
        }
      }
    }
  }
  facets(by: [TYPE]) {
    values {
      value
      count
    }
  }
}
    `,
  { fragmentName: "Found" },
) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const CandidateFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Candidate on DuplicateCandidate {
  entity {
    id
    name
  }
  score
  evidence {
    kind
    weight
    words
  }
}
    `,
  { fragmentName: "Candidate" },
) as unknown as TypedDocumentString<CandidateFragment, unknown>;
export const PersonFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment PersonFields on Person {
  occupation
  memberOf {
    edges {
      role
      node {
        name
      }
    }
  }
}
    `,
  { fragmentName: "PersonFields" },
) as unknown as TypedDocumentString<PersonFieldsFragment, unknown>;
export const GroupFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment GroupFields on Group {
  groupKind
  anonymous
}
    `,
  { fragmentName: "GroupFields" },
) as unknown as TypedDocumentString<GroupFieldsFragment, unknown>;
export const ClaimFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Claim on QuantityClaim {
  measure
  population
  verbatim
  minimum
  best
  maximum
  cumulativeTo {
    edtf
  }
  rank
  event {
    name
  }
}
    `,
  { fragmentName: "Claim" },
) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const SaidFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Said on Statement {
  text
  madeOn {
    edtf
  }
  rankReason
  speakers(first: 3) {
    nodes {
      name
    }
  }
}
    `,
  { fragmentName: "Said" },
) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const ChangedNumbersFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment ChangedNumbers on Statement {
  quantities(first: 3) {
    nodes {
      measure
      population
      verbatim
      cumulativeTo {
        edtf
      }
      event {
        name
      }
    }
  }
}
    `,
  { fragmentName: "ChangedNumbers" },
) as unknown as TypedDocumentString<ChangedNumbersFragment, unknown>;
export const SpeakersFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Speakers on StatementSpeakersConnection {
  edges {
    capacity
    node {
      name
    }
  }
}
    `,
  { fragmentName: "Speakers" },
) as unknown as TypedDocumentString<SpeakersFragment, unknown>;
export const NumbersFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Numbers on StatementQuantitiesConnection {
  nodes {
    measure
    verbatim
    minimum
    best
    maximum
  }
}
    `,
  { fragmentName: "Numbers" },
) as unknown as TypedDocumentString<NumbersFragment, unknown>;
export const TollFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Toll on Toll {
  lowest
  highest
  contested
  independentSources
  latest {
    verbatim
  }
  claims {
    population
    verbatim
    minimum
    best
    maximum
    cumulativeTo {
      edtf
    }
    statement {
      speakers(first: 3) {
        nodes {
          name
        }
      }
    }
  }
}
    `,
  { fragmentName: "Toll" },
) as unknown as TypedDocumentString<TollFragment, unknown>;
export const EntityPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityPerson($id: ID!, $first: Int!) {
  person(id: $id) {
    birthDate {
      ...ShownDate
    }
    deathDate {
      ...ShownDate
    }
    nationalities
    occupation
    ...EntityAgent
    authored(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityEnd
        }
      }
    }
  }
}
    fragment EntityAgent on Agent {
  memberOf(first: $first) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      role
      rank
      during {
        ...ShownDate
      }
      node {
        ...EntityEnd
      }
    }
  }
  basedIn(first: $first) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      role
      during {
        ...ShownDate
      }
      node {
        ...EntityPlaceEnd
      }
    }
  }
  agentTies(first: $first) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      kind
      note
      outgoing
      during {
        ...ShownDate
      }
      node {
        ...EntityEnd
      }
    }
  }
  participatedIn(first: $first, orderBy: [{when: ASC}]) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      role
      note
      node {
        ...EntityEventEnd
      }
    }
  }
}
fragment EntityEventEnd on Event {
  ...EntityEnd
  when {
    ...ShownDate
  }
  places(first: 5) {
    nodes {
      ...EntityPlaceEnd
    }
  }
}
fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityPlaceEnd on Place {
  ...EntityEnd
  ...ShownPlace
  level
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntityPersonQuery, EntityPersonQueryVariables>;
export const EntityGroupDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityGroup($id: ID!, $first: Int!) {
  group(id: $id) {
    founded {
      ...ShownDate
    }
    dissolved {
      ...ShownDate
    }
    ...EntityAgent
    members(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        role
        rank
        during {
          ...ShownDate
        }
        node {
          ...EntityEnd
        }
      }
    }
    published(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityEnd
        }
      }
    }
  }
}
    fragment EntityAgent on Agent {
  memberOf(first: $first) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      role
      rank
      during {
        ...ShownDate
      }
      node {
        ...EntityEnd
      }
    }
  }
  basedIn(first: $first) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      role
      during {
        ...ShownDate
      }
      node {
        ...EntityPlaceEnd
      }
    }
  }
  agentTies(first: $first) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      kind
      note
      outgoing
      during {
        ...ShownDate
      }
      node {
        ...EntityEnd
      }
    }
  }
  participatedIn(first: $first, orderBy: [{when: ASC}]) {
    totalCount
    edges {
      relationshipId
      ...EntityBasis
      role
      note
      node {
        ...EntityEventEnd
      }
    }
  }
}
fragment EntityEventEnd on Event {
  ...EntityEnd
  when {
    ...ShownDate
  }
  places(first: 5) {
    nodes {
      ...EntityPlaceEnd
    }
  }
}
fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityPlaceEnd on Place {
  ...EntityEnd
  ...ShownPlace
  level
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntityGroupQuery, EntityGroupQueryVariables>;
export const EntityAroundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityAround($id: ID!) {
  node(id: $id) {
    ...ShownRecord
    ... on Entity {
      statementsAbout(first: 40, orderBy: [{madeOn: ASC}]) {
        nodes {
          ...EntityDated
        }
      }
    }
    ... on Agent {
      participatedIn(first: 60, orderBy: [{when: ASC}]) {
        nodes {
          ...ShownRecord
        }
      }
      statementsMade(first: 40, orderBy: [{madeOn: ASC}]) {
        nodes {
          ...EntityDated
        }
      }
    }
    ... on Place {
      events(first: 60, orderBy: [{when: ASC}]) {
        nodes {
          ...ShownRecord
        }
      }
    }
    ... on Event {
      parts(first: 60, orderBy: [{when: ASC}]) {
        nodes {
          ...ShownRecord
        }
      }
      eventTies(first: 20) {
        nodes {
          ...ShownRecord
        }
      }
    }
    ... on Statement {
      about(first: 20) {
        nodes {
          ...ShownRecord
        }
      }
    }
    ... on QuantityClaim {
      event {
        ...ShownRecord
      }
    }
  }
}
    fragment EntityDated on Statement {
  __typename
  id
  text
  ...ShownSaid
  confidence
  marking
  madeOn {
    ...ShownDate
  }
}
fragment ShownRecord on Node {
  __typename
  id
  ... on Record {
    confidence
    marking
  }
  ... on Entity {
    name
    description
    linkSummary {
      count
    }
  }
  ... on Agent {
    basedIn(first: 5) {
      totalCount
      edges {
        role
        confidence
        node {
          ...ShownPlace
        }
      }
    }
  }
  ... on Group {
    groupKind
    founded {
      ...ShownDate
    }
  }
  ... on Event {
    eventKind
    when {
      ...ShownDate
    }
    places(first: 5) {
      totalCount
      edges {
        confidence
        node {
          ...ShownPlace
        }
      }
    }
  }
  ... on Place {
    ...ShownPlace
    level
  }
  ... on Source {
    sourceKind
    publishedOn {
      ...ShownDate
    }
  }
  ... on Statement {
    text
    ...ShownSaid
    madeOn {
      ...ShownDate
    }
    linkSummary {
      count
    }
  }
  ... on QuantityClaim {
    measure
    verbatim
    population
    statement {
      ...ShownSaid
    }
    cumulativeTo {
      ...ShownDate
    }
    linkSummary {
      count
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntityAroundQuery, EntityAroundQueryVariables>;
export const EntityEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityEvent($id: ID!, $first: Int!) {
  event(id: $id) {
    ...EntityEnd
    when {
      ...ShownDate
    }
    places(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityPlaceEnd
        }
      }
    }
    partOf {
      ...EntityEnd
    }
    parts(first: $first, orderBy: [{when: ASC}]) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityEventEnd
        }
      }
    }
    eventTies(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        kind
        note
        outgoing
        node {
          ...EntityEventEnd
        }
      }
    }
    participants(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        role
        note
        node {
          ...EntityEnd
        }
      }
    }
  }
}
    fragment EntityEventEnd on Event {
  ...EntityEnd
  when {
    ...ShownDate
  }
  places(first: 5) {
    nodes {
      ...EntityPlaceEnd
    }
  }
}
fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityPlaceEnd on Place {
  ...EntityEnd
  ...ShownPlace
  level
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntityEventQuery, EntityEventQueryVariables>;
export const EntityMeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityMeasures($id: ID!) {
  own: quantityClaims(where: {event: {id: {eq: $id}}}, first: 1) {
    facets(by: [{path: "measure"}]) {
      values {
        ...EntityMeasure
      }
    }
  }
  parts: quantityClaims(
    where: {event: {partOfAll: {some: {id: {eq: $id}}}}}
    first: 1
  ) {
    facets(by: [{path: "measure"}]) {
      values {
        ...EntityMeasure
      }
    }
  }
  contradictionCandidates(event: $id, first: 20) {
    truncated
    pairs {
      first {
        id
        verbatim
      }
      second {
        id
        verbatim
      }
      kind
      reason
      judged
    }
  }
}
    fragment EntityMeasure on FacetValue {
  value
  count
}`) as unknown as TypedDocumentString<EntityMeasuresQuery, EntityMeasuresQueryVariables>;
export const EntityTollDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityToll($id: ID!, $measure: Measure!, $includeParts: Boolean!) {
  event(id: $id) {
    toll(measure: $measure, includeParts: $includeParts) {
      ...EntityTollParts
    }
  }
}
    fragment EntityTollParts on Toll {
  lowest
  highest
  contested
  independentSources
  truncated
  latest {
    id
  }
  claims {
    ...EntityClaim
    event {
      ...EntityEnd
    }
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityClaim on QuantityClaim {
  id
  measure
  population
  minimum
  best
  maximum
  verbatim
  rank
  cumulativeTo {
    ...ShownDate
  }
  ...EntityBasis
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntityTollQuery, EntityTollQueryVariables>;
export const EntityLinksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityLinks($id: ID!) {
  node(id: $id) {
    ... on Entity {
      linkSummary {
        ...EntityLink
      }
    }
    ... on Statement {
      linkSummary {
        ...EntityLink
      }
    }
    ... on QuantityClaim {
      linkSummary {
        ...EntityLink
      }
    }
  }
}
    fragment EntityLink on LinkCount {
  relationship
  role
  direction
  type
  count
}`) as unknown as TypedDocumentString<EntityLinksQuery, EntityLinksQueryVariables>;
export const EntityPlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityPlace($id: ID!, $first: Int!) {
  place(id: $id) {
    ...EntityPlaceEnd
    withinEach(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        rank
        during {
          ...ShownDate
        }
        node {
          ...EntityPlaceEnd
        }
      }
    }
    contains(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        rank
        during {
          ...ShownDate
        }
        node {
          ...EntityPlaceEnd
        }
      }
    }
    events(first: $first, orderBy: [{when: ASC}]) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityEventEnd
        }
      }
    }
    agents(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        role
        during {
          ...ShownDate
        }
        node {
          ...EntityEnd
        }
      }
    }
  }
}
    fragment EntityEventEnd on Event {
  ...EntityEnd
  when {
    ...ShownDate
  }
  places(first: 5) {
    nodes {
      ...EntityPlaceEnd
    }
  }
}
fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityPlaceEnd on Place {
  ...EntityEnd
  ...ShownPlace
  level
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntityPlaceQuery, EntityPlaceQueryVariables>;
export const EntityHeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityHead($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Record {
      ...EntityBasis
      createdAt
      updatedAt
    }
    ... on Entity {
      name
      description
      topics
      names(first: 100) {
        value
        language
        script
        nameKind
      }
      identifiers(first: 50) {
        scheme
        value
      }
    }
    ... on Event {
      eventKind
    }
    ... on Group {
      groupKind
      anonymous
    }
    ... on Place {
      level
    }
    ... on Source {
      sourceKind
    }
    ... on Statement {
      text
      language
    }
    ... on QuantityClaim {
      verbatim
      measure
      population
    }
  }
}
    fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntityHeadQuery, EntityHeadQueryVariables>;
export const EntitySourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntitySource($id: ID!, $first: Int!) {
  source(id: $id) {
    ...EntityEnd
    url
    archiveUrl
    publishedOn {
      ...ShownDate
    }
    language
    reliability
    licence
    sha256
    publishers(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityEnd
        }
      }
    }
    authors(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityEnd
        }
      }
    }
    derivedFrom(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityEnd
        }
      }
    }
    derivatives(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityEnd
        }
      }
    }
  }
}
    fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntitySourceQuery, EntitySourceQueryVariables>;
export const EntityCitedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityCited($id: ID!, $first: Int!, $after: String) {
  source(id: $id) {
    cited(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...EntityEnd
        }
        relationship {
          relationshipId
          relationship
          role
          confidence
          marking
          start {
            ...EntityEnd
          }
          end {
            ...EntityEnd
          }
        }
      }
    }
  }
}
    fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<EntityCitedQuery, EntityCitedQueryVariables>;
export const EntityStatementDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityStatement($id: ID!, $first: Int!) {
  statement(id: $id) {
    ...EntityStatementParts
    language
    about(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityEnd
        }
      }
    }
    addressedTo(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityEnd
        }
      }
    }
    quantities(first: $first) {
      totalCount
      edges {
        relationshipId
        ...EntityBasis
        node {
          ...EntityEnd
        }
      }
    }
    speakersThen {
      speaker {
        id
      }
      offices {
        role
        fit
        group {
          ...EntityEnd
        }
        during {
          ...ShownDate
        }
      }
    }
  }
}
    fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityStatementParts on Statement {
  id
  __typename
  text
  language
  stance
  hedge
  rank
  rankReason
  independentSources
  madeOn {
    ...ShownDate
  }
  ...EntityBasis
  speakers(first: 5) {
    totalCount
    edges {
      relationshipId
      capacity
      pseudonymised
      ...EntityBasis
      node {
        ...EntityEnd
      }
    }
  }
  judgements(first: 10) {
    totalCount
    edges {
      relationshipId
      relationship
      outgoing
      basis
      assessedBy
      ...EntityBasis
      node {
        id
        __typename
        text
        marking
        language
        ...ShownSaid
      }
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntityStatementQuery, EntityStatementQueryVariables>;
export const EntityQuantityClaimDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityQuantityClaim($id: ID!) {
  quantityClaim(id: $id) {
    ...EntityClaim
    event {
      ...EntityEnd
    }
    statement {
      ...EntityStatementParts
    }
  }
}
    fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityClaim on QuantityClaim {
  id
  measure
  population
  minimum
  best
  maximum
  verbatim
  rank
  cumulativeTo {
    ...ShownDate
  }
  ...EntityBasis
}
fragment EntityStatementParts on Statement {
  id
  __typename
  text
  language
  stance
  hedge
  rank
  rankReason
  independentSources
  madeOn {
    ...ShownDate
  }
  ...EntityBasis
  speakers(first: 5) {
    totalCount
    edges {
      relationshipId
      capacity
      pseudonymised
      ...EntityBasis
      node {
        ...EntityEnd
      }
    }
  }
  judgements(first: 10) {
    totalCount
    edges {
      relationshipId
      relationship
      outgoing
      basis
      assessedBy
      ...EntityBasis
      node {
        id
        __typename
        text
        marking
        language
        ...ShownSaid
      }
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntityQuantityClaimQuery, EntityQuantityClaimQueryVariables>;
export const EntityStatementsAboutDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityStatementsAbout($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Entity {
      statements: statementsAbout(
        first: $first
        after: $after
        orderBy: [{madeOn: ASC}]
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EntityStatementParts
        }
      }
    }
  }
}
    fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityStatementParts on Statement {
  id
  __typename
  text
  language
  stance
  hedge
  rank
  rankReason
  independentSources
  madeOn {
    ...ShownDate
  }
  ...EntityBasis
  speakers(first: 5) {
    totalCount
    edges {
      relationshipId
      capacity
      pseudonymised
      ...EntityBasis
      node {
        ...EntityEnd
      }
    }
  }
  judgements(first: 10) {
    totalCount
    edges {
      relationshipId
      relationship
      outgoing
      basis
      assessedBy
      ...EntityBasis
      node {
        id
        __typename
        text
        marking
        language
        ...ShownSaid
      }
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntityStatementsAboutQuery, EntityStatementsAboutQueryVariables>;
export const EntityStatementsByDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityStatementsBy($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Agent {
      statements: statementsMade(
        first: $first
        after: $after
        orderBy: [{madeOn: ASC}]
      ) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EntityStatementParts
        }
      }
    }
  }
}
    fragment EntityCitation on Citation {
  id
  locator
  quote
  source {
    id
    name
    sourceKind
    url
    publishedOn {
      ...ShownDate
    }
  }
  statement {
    id
    text
    ...ShownSaid
  }
}
fragment EntityBasis on Record {
  confidence
  marking
  citations(first: 5) {
    ...EntityCitation
  }
}
fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EntityStatementParts on Statement {
  id
  __typename
  text
  language
  stance
  hedge
  rank
  rankReason
  independentSources
  madeOn {
    ...ShownDate
  }
  ...EntityBasis
  speakers(first: 5) {
    totalCount
    edges {
      relationshipId
      capacity
      pseudonymised
      ...EntityBasis
      node {
        ...EntityEnd
      }
    }
  }
  judgements(first: 10) {
    totalCount
    edges {
      relationshipId
      relationship
      outgoing
      basis
      assessedBy
      ...EntityBasis
      node {
        id
        __typename
        text
        marking
        language
        ...ShownSaid
      }
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EntityStatementsByQuery, EntityStatementsByQueryVariables>;
export const EvidenceOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EvidenceOf($id: ID!) {
  evidence(id: $id) {
    truncated
    node {
      ...EntityEnd
    }
    relationship {
      ...EvidenceRelationship
    }
    items {
      ...EvidenceItem
    }
    sources {
      ...EntityEnd
    }
  }
}
    fragment EntityEnd on Node {
  __typename
  id
  ... on Entity {
    name
    marking
  }
  ... on Statement {
    text
    marking
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    marking
    statement {
      ...ShownSaid
    }
  }
}
fragment EvidenceItem on EvidenceItem {
  key
  parent
  depth
  role
  basis
  assessedBy
  confidence
  statement {
    ...EntityEnd
    madeOn {
      ...ShownDate
    }
  }
  source {
    ...EntityEnd
    publishedOn {
      ...ShownDate
    }
  }
  citation {
    id
    locator
    quote
  }
}
fragment EvidenceRelationship on Relationship {
  relationshipId
  relationship
  role
  note
  rank
  pseudonymised
  basis
  assessedBy
  during {
    ...ShownDate
  }
  start {
    ...EntityEnd
  }
  end {
    ...EntityEnd
  }
  confidence
  marking
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<EvidenceOfQuery, EvidenceOfQueryVariables>;
export const GraphLinksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphLinks($ids: [ID!]!) {
  subgraph(ids: $ids) {
    truncated
    relationships {
      ...ShownLink
    }
  }
}
    fragment ShownLink on Relationship {
  relationshipId
  relationship
  role
  confidence
  marking
  start {
    id
  }
  end {
    id
  }
}`) as unknown as TypedDocumentString<GraphLinksQuery, GraphLinksQueryVariables>;
export const GraphAroundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphAround($ids: [ID!]!, $along: [LinkWhere!], $at: EDTF, $limitPerNode: Int!, $limit: Int!) {
  neighbourhood(
    ids: $ids
    along: $along
    at: $at
    limitPerNode: $limitPerNode
    limit: $limit
  ) {
    truncated
    nodes {
      id
    }
    frontier {
      count
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GraphAroundQuery, GraphAroundQueryVariables>;
export const GraphPathsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphPaths($from: ID!, $to: ID!, $maxLength: Int!, $avoidHubsOver: Int) {
  paths(
    from: [$from]
    to: [$to]
    maxLength: $maxLength
    maxPaths: 10
    mode: ALL
    avoidHubsOver: $avoidHubsOver
  ) {
    truncated
    paths {
      length
      nodes {
        ...GraphName
      }
      steps {
        from {
          id
        }
        relationships {
          ...ShownLink
        }
      }
    }
  }
}
    fragment GraphName on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Record {
    confidence
  }
  ... on Statement {
    text
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    statement {
      ...ShownSaid
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownLink on Relationship {
  relationshipId
  relationship
  role
  confidence
  marking
  start {
    id
  }
  end {
    id
  }
}`) as unknown as TypedDocumentString<GraphPathsQuery, GraphPathsQueryVariables>;
export const GraphSharedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphShared($ids: [ID!]!) {
  shared(ids: $ids, first: 25) {
    truncated
    items {
      sharedBy
      degree
      node {
        ...GraphName
      }
      ways {
        kind
        of {
          ...GraphName
        }
        through {
          ...GraphName
        }
        relationships {
          ...ShownLink
        }
      }
    }
  }
}
    fragment GraphName on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Record {
    confidence
  }
  ... on Statement {
    text
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    statement {
      ...ShownSaid
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownLink on Relationship {
  relationshipId
  relationship
  role
  confidence
  marking
  start {
    id
  }
  end {
    id
  }
}`) as unknown as TypedDocumentString<GraphSharedQuery, GraphSharedQueryVariables>;
export const GraphSummariesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphSummaries($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...GraphName
    ... on Entity {
      linkSummary {
        ...GraphLinkCount
      }
    }
    ... on Statement {
      linkSummary {
        ...GraphLinkCount
      }
    }
    ... on QuantityClaim {
      linkSummary {
        ...GraphLinkCount
      }
    }
  }
}
    fragment GraphLinkCount on LinkCount {
  relationship
  role
  direction
  type
  count
}
fragment GraphName on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Record {
    confidence
  }
  ... on Statement {
    text
    ...ShownSaid
  }
  ... on QuantityClaim {
    verbatim
    measure
    population
    statement {
      ...ShownSaid
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<GraphSummariesQuery, GraphSummariesQueryVariables>;
export const GraphStartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphStart($events: Int!) {
  events(first: $events, orderBy: [{participants: {count: DESC}}]) {
    nodes {
      id
    }
  }
  entities(first: 25) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GraphStartQuery, GraphStartQueryVariables>;
export const GraphTotalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GraphTotals {
  entities(first: 1) {
    totalCount
  }
  statements(first: 1) {
    totalCount
  }
  quantityClaims(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<GraphTotalsQuery, GraphTotalsQueryVariables>;
export const ShownRecordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShownRecords($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...ShownRecord
  }
}
    fragment ShownRecord on Node {
  __typename
  id
  ... on Record {
    confidence
    marking
  }
  ... on Entity {
    name
    description
    linkSummary {
      count
    }
  }
  ... on Agent {
    basedIn(first: 5) {
      totalCount
      edges {
        role
        confidence
        node {
          ...ShownPlace
        }
      }
    }
  }
  ... on Group {
    groupKind
    founded {
      ...ShownDate
    }
  }
  ... on Event {
    eventKind
    when {
      ...ShownDate
    }
    places(first: 5) {
      totalCount
      edges {
        confidence
        node {
          ...ShownPlace
        }
      }
    }
  }
  ... on Place {
    ...ShownPlace
    level
  }
  ... on Source {
    sourceKind
    publishedOn {
      ...ShownDate
    }
  }
  ... on Statement {
    text
    ...ShownSaid
    madeOn {
      ...ShownDate
    }
    linkSummary {
      count
    }
  }
  ... on QuantityClaim {
    measure
    verbatim
    population
    statement {
      ...ShownSaid
    }
    cumulativeTo {
      ...ShownDate
    }
    linkSummary {
      count
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<ShownRecordsQuery, ShownRecordsQueryVariables>;
export const SearchRecordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchRecords($query: String!) {
  search(query: $query, first: 24) {
    truncated
    totalCount
    edges {
      matched
      snippet {
        text
        hit
      }
      node {
        ...ShownRecord
      }
    }
  }
}
    fragment ShownRecord on Node {
  __typename
  id
  ... on Record {
    confidence
    marking
  }
  ... on Entity {
    name
    description
    linkSummary {
      count
    }
  }
  ... on Agent {
    basedIn(first: 5) {
      totalCount
      edges {
        role
        confidence
        node {
          ...ShownPlace
        }
      }
    }
  }
  ... on Group {
    groupKind
    founded {
      ...ShownDate
    }
  }
  ... on Event {
    eventKind
    when {
      ...ShownDate
    }
    places(first: 5) {
      totalCount
      edges {
        confidence
        node {
          ...ShownPlace
        }
      }
    }
  }
  ... on Place {
    ...ShownPlace
    level
  }
  ... on Source {
    sourceKind
    publishedOn {
      ...ShownDate
    }
  }
  ... on Statement {
    text
    ...ShownSaid
    madeOn {
      ...ShownDate
    }
    linkSummary {
      count
    }
  }
  ... on QuantityClaim {
    measure
    verbatim
    population
    statement {
      ...ShownSaid
    }
    cumulativeTo {
      ...ShownDate
    }
    linkSummary {
      count
    }
  }
}
fragment ShownSaid on Statement {
  id
  stance
  hedge
  speakers(first: 3) {
    totalCount
    nodes {
      id
      name
    }
  }
}
fragment ShownPlace on Place {
  id
  name
  latitude
  longitude
  precisionMetres
}
fragment ShownDate on FuzzyDate {
  edtf
  label
  earliest
  latest
  approximate
  uncertain
}`) as unknown as TypedDocumentString<SearchRecordsQuery, SearchRecordsQueryVariables>;
export const ShareCitationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShareCitations($ids: [ID!]!) {
  subgraph(ids: $ids) {
    relationships {
      relationshipId
      citations(first: 20) {
        ...ShareCitation
      }
    }
  }
}
    fragment ShareCitation on Citation {
  locator
  quote
  retrievedAt
  source {
    id
    name
    url
    archiveUrl
  }
  statement {
    ...ShareStatement
  }
}
fragment ShareStatement on Statement {
  id
  stance
  hedge
  rank
  speakers(first: 3) {
    totalCount
    edges {
      capacity
      pseudonymised
      confidence
      node {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ShareCitationsQuery, ShareCitationsQueryVariables>;
export const ShareMoreCitationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShareMoreCitations($id: String!) {
  relationship(id: $id) {
    citations(first: 200) {
      ...ShareCitation
    }
  }
}
    fragment ShareCitation on Citation {
  locator
  quote
  retrievedAt
  source {
    id
    name
    url
    archiveUrl
  }
  statement {
    ...ShareStatement
  }
}
fragment ShareStatement on Statement {
  id
  stance
  hedge
  rank
  speakers(first: 3) {
    totalCount
    edges {
      capacity
      pseudonymised
      confidence
      node {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ShareMoreCitationsQuery, ShareMoreCitationsQueryVariables>;
export const ShareAttributionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShareAttributions($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Statement {
      ...ShareStatement
      citations(first: 20) {
        ...ShareCitation
      }
    }
    ... on QuantityClaim {
      statement {
        ...ShareStatement
      }
      citations(first: 20) {
        ...ShareCitation
      }
    }
  }
}
    fragment ShareCitation on Citation {
  locator
  quote
  retrievedAt
  source {
    id
    name
    url
    archiveUrl
  }
  statement {
    ...ShareStatement
  }
}
fragment ShareStatement on Statement {
  id
  stance
  hedge
  rank
  speakers(first: 3) {
    totalCount
    edges {
      capacity
      pseudonymised
      confidence
      node {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ShareAttributionsQuery, ShareAttributionsQueryVariables>;
export const WelcomeAnchorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WelcomeAnchors($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
  }
}
    `) as unknown as TypedDocumentString<WelcomeAnchorsQuery, WelcomeAnchorsQueryVariables>;
export const AroundAPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AroundAPerson($person: ID! = "person-bashar-al-assad") {
  person(id: $person) {
    name
    description
    linkSummary {
      relationship
      role
      direction
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<AroundAPersonQuery, AroundAPersonQueryVariables>;
export const HowConnectedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HowConnected($from: ID! = "person-marco-rubio", $to: ID! = "person-ahmad-al-sharaa") {
  paths(from: [$from], to: [$to], mode: ALL, maxLength: 4, maxPaths: 3) {
    truncated
    paths {
      length
      nodes {
        ...named
      }
      steps {
        relationships {
          relationship
          role
          confidence
          start {
            id
          }
          end {
            id
          }
          citations {
            locator
            source {
              id
              name
            }
          }
        }
      }
    }
  }
}
    fragment named on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Statement {
    text
  }
}`) as unknown as TypedDocumentString<HowConnectedQuery, HowConnectedQueryVariables>;
export const FindTheTownDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindTheTown($slip: String! = "Banyas", $alias: String! = "Baniyas", $arabic: String! = "بانياس") {
  slip: search(query: $slip, first: 10) {
    ...Found
  }
  alias: search(query: $alias, first: 10) {
    ...Found
  }
  arabic: search(query: $arabic, first: 10) {
    ...Found
  }
}
    fragment Found on SearchConnection {
  edges {
    matched
    nameKind
    node {
      __typename
      ... on Entity {
        name
      }
      ... on Statement {
        text
      }
      ... on Place {
        level
        linkSummary {
          relationship
          role
          direction
          type
          count
        }
      }
    }
  }
  facets(by: [TYPE]) {
    values {
      value
      count
    }
  }
}`) as unknown as TypedDocumentString<FindTheTownQuery, FindTheTownQueryVariables>;
export const HowItSpreadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HowItSpreads($place: ID! = "place-syria", $bucket: DateBucket! = YEAR) {
  statements(
    where: {about: {some: {asEvent: {places: {some: {withinAll: {some: {id: {eq: $place}}}}}}}}}
  ) {
    totalCount
    facets(
      by: [{path: "speakers(type: GROUP)"}, {path: "speakers.memberOf"}, {path: "stance"}]
      first: 20
    ) {
      path
      missing
      values {
        value
        label
        count
      }
    }
  }
  events(where: {places: {some: {withinAll: {some: {id: {eq: $place}}}}}}) {
    totalCount
    facets(
      by: [{path: "when", bucket: $bucket, spans: SPREAD}, {path: "when", bucket: $bucket, spans: EARLIEST}]
      first: 31
    ) {
      path
      missing
      unplaced
      values {
        value
        count
        weight
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HowItSpreadsQuery, HowItSpreadsQueryVariables>;
export const MayBeTheSameDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MayBeTheSame($this: ID! = "group-eyewitnesses", $that: ID! = "place-tartus") {
  this: duplicateCandidates(of: $this, first: 3) {
    ...Candidate
  }
  that: duplicateCandidates(of: $that, first: 3) {
    ...Candidate
  }
}
    fragment Candidate on DuplicateCandidate {
  entity {
    id
    name
  }
  score
  evidence {
    kind
    weight
    words
  }
}`) as unknown as TypedDocumentString<MayBeTheSameQuery, MayBeTheSameQueryVariables>;
export const MostSpokenOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MostSpokenOf($after: String) {
  entities(
    where: {type: {in: [PERSON, GROUP, PLACE, EVENT]}}
    orderBy: [{statementsAbout: {count: DESC}}, {name: ASC}]
    first: 5
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      name
      description
      statementsAbout(first: 1) {
        totalCount
      }
      ...PersonFields
      ...GroupFields
      ... on Place {
        level
        within {
          name
        }
      }
      ... on Event {
        eventKind
        when {
          edtf
        }
      }
    }
  }
}
    fragment PersonFields on Person {
  occupation
  memberOf {
    edges {
      role
      node {
        name
      }
    }
  }
}
fragment GroupFields on Group {
  groupKind
  anonymous
}`) as unknown as TypedDocumentString<MostSpokenOfQuery, MostSpokenOfQueryVariables>;
export const NumbersThatChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NumbersThatChanged($events: [ID!]! = ["event-violence", "event-ambush"]) {
  changed: quantityClaims(
    where: {event: {partOfAll: {some: {id: {in: $events}}}}, statement: {or: [{updatedBy: {some: {}}}, {retractedBy: {some: {}}}]}}
    orderBy: [{cumulativeTo: ASC}]
    first: 10
  ) {
    totalCount
    nodes {
      ...Claim
      statement {
        ...Said
        updatedBy(first: 3) {
          edges {
            basis
            assessedBy
            node {
              ...Said
              ...ChangedNumbers
            }
          }
        }
        retractedBy(first: 3) {
          edges {
            basis
            assessedBy
            node {
              ...Said
              ...ChangedNumbers
            }
          }
        }
      }
    }
  }
  unchanged: quantityClaims(
    where: {event: {partOfAll: {some: {id: {in: $events}}}}, not: {statement: {or: [{updatedBy: {some: {}}}, {retractedBy: {some: {}}}]}}}
    orderBy: [{cumulativeTo: ASC}]
    first: 20
  ) {
    totalCount
    nodes {
      ...Claim
      statement {
        ...Said
      }
    }
  }
}
    fragment Claim on QuantityClaim {
  measure
  population
  verbatim
  minimum
  best
  maximum
  cumulativeTo {
    edtf
  }
  rank
  event {
    name
  }
}
fragment Said on Statement {
  text
  madeOn {
    edtf
  }
  rankReason
  speakers(first: 3) {
    nodes {
      name
    }
  }
}
fragment ChangedNumbers on Statement {
  quantities(first: 3) {
    nodes {
      measure
      population
      verbatim
      cumulativeTo {
        edtf
      }
      event {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<NumbersThatChangedQuery, NumbersThatChangedQueryVariables>;
export const OfficialAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OfficialAccount($event: ID! = "event-violence", $authorities: [ID!]! = ["group-interim-government"]) {
  event(id: $event) {
    name
    statementsAbout(
      where: {speakers: {some: {edge: {capacity: {in: [OFFICIAL, SPOKESPERSON]}}, or: [{id: {in: $authorities}}, {memberOf: {some: {id: {in: $authorities}}}}]}}}
      orderBy: [{madeOn: ASC}]
    ) {
      totalCount
      nodes {
        text
        stance
        madeOn {
          edtf
        }
        speakers(first: 5) {
          ...Speakers
        }
        quantities(first: 5) {
          ...Numbers
        }
        contradicts(first: 10, orderBy: [{madeOn: ASC}]) {
          totalCount
          edges {
            basis
            assessedBy
            node {
              text
              stance
              hedge
              madeOn {
                edtf
              }
              speakers(first: 5) {
                ...Speakers
              }
              citations(first: 5) {
                locator
                source {
                  name
                }
              }
              quantities(first: 5) {
                ...Numbers
              }
            }
          }
        }
      }
    }
  }
}
    fragment Speakers on StatementSpeakersConnection {
  edges {
    capacity
    node {
      name
    }
  }
}
fragment Numbers on StatementQuantitiesConnection {
  nodes {
    measure
    verbatim
    minimum
    best
    maximum
  }
}`) as unknown as TypedDocumentString<OfficialAccountQuery, OfficialAccountQueryVariables>;
export const PlacesInPlacesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlacesInPlaces {
  syria: places(where: {name: {eq: "Syria"}}, first: 1) {
    nodes {
      name
      level
      contains(orderBy: [{name: ASC}]) {
        nodes {
          name
          level
          contains {
            nodes {
              name
              level
              events {
                nodes {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
  nearLatakia: places(
    where: {near: {latitude: 35.52, longitude: 35.79, km: 60}}
    orderBy: [{level: ASC}, {name: ASC}]
  ) {
    totalCount
    nodes {
      name
      level
      latitude
      longitude
      withinAll {
        nodes {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesInPlacesQuery, PlacesInPlacesQueryVariables>;
export const ThinlySupportedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThinlySupported($events: [ID!]! = ["event-violence", "event-ambush"]) {
  onOneSource: quantityClaims(
    where: {event: {partOfAll: {some: {id: {in: $events}}}}, or: [{statement: {independentSources: {lte: 1}}}, {statement: {exists: false}, citations: {count: {lte: 1}}}]}
  ) {
    totalCount
    nodes {
      measure
      verbatim
      event {
        name
      }
      statement {
        independentSources
        speakers(first: 3) {
          nodes {
            name
          }
        }
      }
      citations(first: 3) {
        source {
          name
        }
      }
    }
  }
  onAnonymousWord: statements(
    where: {stance: {in: [ASSERTS, ACCUSES, REPORTS, TESTIFIES]}, about: {some: {asEvent: {partOfAll: {some: {id: {in: $events}}}}}}, speakers: {some: {}, every: {or: [{asGroup: {anonymous: {eq: true}}}, {edge: {capacity: {eq: ANONYMOUS}}}]}}}
  ) {
    totalCount
    nodes {
      text
      hedge
      independentSources
      speakers(first: 3) {
        nodes {
          name
        }
      }
      quantities(first: 3) {
        nodes {
          measure
          verbatim
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThinlySupportedQuery, ThinlySupportedQueryVariables>;
export const TollsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Tolls($events: [ID!]! = ["event-violence", "event-ambush"]) {
  events(
    where: {partOfAll: {some: {id: {in: $events}}}, quantityClaims: {some: {measure: {in: [KILLED, INJURED, DETAINED, DISPLACED]}}}}
    orderBy: [{when: ASC}]
    first: 5
  ) {
    nodes {
      name
      killed: toll(measure: KILLED) {
        ...Toll
      }
      injured: toll(measure: INJURED) {
        ...Toll
      }
      detained: toll(measure: DETAINED) {
        ...Toll
      }
      displaced: toll(measure: DISPLACED) {
        ...Toll
      }
    }
  }
}
    fragment Toll on Toll {
  lowest
  highest
  contested
  independentSources
  latest {
    verbatim
  }
  claims {
    population
    verbatim
    minimum
    best
    maximum
    cumulativeTo {
      edtf
    }
    statement {
      speakers(first: 3) {
        nodes {
          name
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TollsQuery, TollsQueryVariables>;
export const WhatHappenedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhatHappened($provinces: [ID!]! = ["place-coastal-provinces"], $between: EDTF! = "2024-12/2025") {
  dated: events(
    where: {when: {overlaps: $between}, places: {some: {withinAll: {some: {id: {in: $provinces}}}}}}
    orderBy: [{when: ASC}]
  ) {
    totalCount
    nodes {
      name
      eventKind
      when {
        edtf
        label
        precision
        approximate
        uncertain
      }
      places(first: 5) {
        nodes {
          name
        }
      }
    }
  }
  undated: events(
    where: {when: {isNull: true}, places: {some: {withinAll: {some: {id: {in: $provinces}}}}}}
  ) {
    totalCount
    nodes {
      name
      eventKind
      places(first: 5) {
        nodes {
          name
        }
      }
      partOf {
        name
        when {
          edtf
        }
      }
      eventTies(first: 5) {
        edges {
          kind
          note
          outgoing
          node {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatHappenedQuery, WhatHappenedQueryVariables>;
export const WhoIsAllegedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoIsAlleged($events: [ID!]! = ["event-violence", "event-ambush"]) {
  events(
    where: {partOfAll: {some: {id: {in: $events}}}, participants: {some: {edge: {role: {eq: ALLEGED_PERPETRATOR}}}}}
    first: 10
  ) {
    nodes {
      name
      participants(where: {edge: {role: {eq: ALLEGED_PERPETRATOR}}}, first: 5) {
        edges {
          role
          note
          confidence
          node {
            name
          }
          citations(first: 3) {
            locator
            source {
              name
            }
            statement {
              text
              stance
              hedge
              speakers(first: 3) {
                edges {
                  capacity
                  node {
                    name
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  accusedAndDenied: statements(
    where: {stance: {in: [ACCUSES, DENIES]}, about: {some: {asEvent: {partOfAll: {some: {id: {in: $events}}}}}}}
    orderBy: [{madeOn: ASC}]
    first: 10
  ) {
    nodes {
      text
      stance
      hedge
      speakers(first: 3) {
        edges {
          capacity
          node {
            name
          }
        }
      }
      about(first: 5) {
        nodes {
          name
        }
      }
      citations(first: 3) {
        locator
        source {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsAllegedQuery, WhoIsAllegedQueryVariables>;
export const WhoReactedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WhoReacted($events: [ID!]! = ["event-violence", "event-sit-in"]) {
  statements(
    where: {stance: {in: [CONDEMNS, DEMANDS, APPEALS]}, about: {some: {asEvent: {partOfAll: {some: {id: {in: $events}}}}}}}
    orderBy: [{madeOn: ASC}]
    first: 10
  ) {
    totalCount
    nodes {
      stance
      text
      madeOn {
        edtf
      }
      speakersThen {
        speaker {
          name
        }
        capacity
        offices {
          role
          group {
            name
          }
          during {
            edtf
          }
          fit
        }
      }
      addressedTo(first: 5) {
        nodes {
          name
        }
      }
      citations(first: 3) {
        locator
        source {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoReactedQuery, WhoReactedQueryVariables>;
export const AboutJablehDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AboutJableh {
  statements(where: {about: {some: {name: {eq: "Jableh"}}}}) {
    nodes {
      text
      hedge
      speakers {
        edges {
          capacity
          node {
            name
          }
        }
      }
      citations {
        locator
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AboutJablehQuery, AboutJablehQueryVariables>;
export const EventsInAPlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EventsInAPlace($place: String!, $first: Int) {
  events(
    where: {places: {some: {withinAll: {some: {name: {eq: $place}}}}}}
    orderBy: [{when: ASC}]
    first: $first
  ) {
    pageInfo {
      hasNextPage
    }
    nodes {
      name
      when {
        edtf
        latest
      }
      participants(first: 1) {
        edges {
          role
          node {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventsInAPlaceQuery, EventsInAPlaceQueryVariables>;
