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
export const FoundFragmentDoc = new TypedDocumentString(
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
export const CandidateFragmentDoc = new TypedDocumentString(
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
export const PersonFieldsFragmentDoc = new TypedDocumentString(
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
export const GroupFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment GroupFields on Group {
  groupKind
  anonymous
}
    `,
  { fragmentName: "GroupFields" },
) as unknown as TypedDocumentString<GroupFieldsFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(
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
export const SaidFragmentDoc = new TypedDocumentString(
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
export const ChangedNumbersFragmentDoc = new TypedDocumentString(
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
export const SpeakersFragmentDoc = new TypedDocumentString(
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
export const NumbersFragmentDoc = new TypedDocumentString(
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
export const TollFragmentDoc = new TypedDocumentString(
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
export const AroundAPersonDocument = new TypedDocumentString(`
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
export const FindTheTownDocument = new TypedDocumentString(`
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
export const HowItSpreadsDocument = new TypedDocumentString(`
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
export const MayBeTheSameDocument = new TypedDocumentString(`
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
export const MostSpokenOfDocument = new TypedDocumentString(`
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
export const NumbersThatChangedDocument = new TypedDocumentString(`
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
export const OfficialAccountDocument = new TypedDocumentString(`
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
export const PlacesInPlacesDocument = new TypedDocumentString(`
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
export const ThinlySupportedDocument = new TypedDocumentString(`
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
export const TollsDocument = new TypedDocumentString(`
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
export const WhatHappenedDocument = new TypedDocumentString(`
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
export const WhoIsAllegedDocument = new TypedDocumentString(`
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
export const WhoReactedDocument = new TypedDocumentString(`
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
export const AboutJablehDocument = new TypedDocumentString(`
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
export const EventsInAPlaceDocument = new TypedDocumentString(`
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
