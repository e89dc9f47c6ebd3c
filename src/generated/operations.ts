// Written by codegen.ts.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
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

export type AllegedPerpetratorsQueryVariables = Exact<{ [key: string]: never }>;

export type AllegedPerpetratorsQuery = {
  readonly events: {
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly eventKind: EventKind;
      readonly participants: {
        readonly edges: ReadonlyArray<{
          readonly role: ParticipantRole;
          readonly note: string | null;
          readonly confidence: Confidence;
          readonly node:
            | { readonly __typename: "Group"; readonly name: string; readonly description: string | null }
            | { readonly __typename: "Person"; readonly name: string; readonly description: string | null };
          readonly citations: ReadonlyArray<{
            readonly locator: string | null;
            readonly source: { readonly name: string };
            readonly statement: {
              readonly text: string;
              readonly hedge: Hedge;
              readonly speakers: {
                readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }>;
              };
            } | null;
          }>;
        }>;
      };
    }>;
  } | null;
};

export type ClaimedNumbersQueryVariables = Exact<{ [key: string]: never }>;

export type ClaimedNumbersQuery = {
  readonly quantityClaims: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly measure: Measure;
      readonly population: string | null;
      readonly verbatim: string;
      readonly minimum: number | null;
      readonly best: number | null;
      readonly maximum: number | null;
      readonly cumulativeTo: { readonly edtf: string } | null;
      readonly event: { readonly name: string; readonly eventKind: EventKind } | null;
      readonly statement: {
        readonly text: string;
        readonly hedge: Hedge;
        readonly speakers: {
          readonly edges: ReadonlyArray<{
            readonly capacity: Capacity;
            readonly node: { readonly name: string } | { readonly name: string };
          }>;
        };
      } | null;
    }>;
  } | null;
};

export type EventsInSyriaQueryVariables = Exact<{ [key: string]: never }>;

export type EventsInSyriaQuery = {
  readonly events: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly eventKind: EventKind;
      readonly when: { readonly edtf: string } | null;
      readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string }> };
      readonly participants: {
        readonly edges: ReadonlyArray<{
          readonly role: ParticipantRole;
          readonly node:
            | { readonly __typename: "Group"; readonly name: string }
            | { readonly __typename: "Person"; readonly name: string };
          readonly citations: ReadonlyArray<{
            readonly locator: string | null;
            readonly source: { readonly name: string };
          }>;
        }>;
      };
      readonly statementsAbout: {
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
        }>;
      };
    }>;
  } | null;
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

export type WhoSaidWhatQueryVariables = Exact<{ [key: string]: never }>;

export type WhoSaidWhatQuery = {
  readonly events: {
    readonly nodes: ReadonlyArray<{
      readonly name: string;
      readonly statementsAbout: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly text: string;
          readonly stance: Stance;
          readonly hedge: Hedge;
          readonly speakers: {
            readonly edges: ReadonlyArray<{
              readonly capacity: Capacity;
              readonly pseudonymised: boolean;
              readonly node:
                | { readonly __typename: "Group"; readonly name: string }
                | { readonly __typename: "Person"; readonly name: string };
            }>;
          };
          readonly addressedTo: {
            readonly nodes: ReadonlyArray<{ readonly name: string } | { readonly name: string }>;
          };
        }>;
      };
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
export const AllegedPerpetratorsDocument = new TypedDocumentString(`
    query AllegedPerpetrators {
  events(
    where: {participants: {some: {edge: {role: {eq: ALLEGED_PERPETRATOR}}}}}
    orderBy: [{name: ASC}]
    first: 10
  ) {
    nodes {
      name
      eventKind
      participants(where: {edge: {role: {eq: ALLEGED_PERPETRATOR}}}) {
        edges {
          role
          note
          confidence
          node {
            __typename
            name
            description
          }
          citations {
            locator
            source {
              name
            }
            statement {
              text
              hedge
              speakers {
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
}
    `) as unknown as TypedDocumentString<AllegedPerpetratorsQuery, AllegedPerpetratorsQueryVariables>;
export const ClaimedNumbersDocument = new TypedDocumentString(`
    query ClaimedNumbers {
  quantityClaims(orderBy: [{best: DESC}]) {
    totalCount
    nodes {
      measure
      population
      verbatim
      minimum
      best
      maximum
      cumulativeTo {
        edtf
      }
      event {
        name
        eventKind
      }
      statement {
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
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimedNumbersQuery, ClaimedNumbersQueryVariables>;
export const EventsInSyriaDocument = new TypedDocumentString(`
    query EventsInSyria {
  events(
    where: {places: {some: {withinAll: {some: {name: {eq: "Syria"}}}}}}
    orderBy: [{when: ASC}]
  ) {
    totalCount
    nodes {
      name
      eventKind
      when {
        edtf
      }
      places {
        nodes {
          name
        }
      }
      participants {
        edges {
          role
          node {
            __typename
            name
          }
          citations {
            locator
            source {
              name
            }
          }
        }
      }
      statementsAbout {
        nodes {
          text
          stance
          hedge
          speakers {
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
    `) as unknown as TypedDocumentString<EventsInSyriaQuery, EventsInSyriaQueryVariables>;
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
export const WhoSaidWhatDocument = new TypedDocumentString(`
    query WhoSaidWhat {
  events(
    where: {eventKind: {in: [ATTACK, AMBUSH, KILLING, LOOTING]}, statementsAbout: {count: {gte: 1}}}
    orderBy: [{statementsAbout: {count: DESC}}]
    first: 10
  ) {
    nodes {
      name
      statementsAbout(orderBy: [{hedge: ASC}]) {
        totalCount
        nodes {
          text
          stance
          hedge
          speakers {
            edges {
              capacity
              pseudonymised
              node {
                __typename
                name
              }
            }
          }
          addressedTo {
            nodes {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSaidWhatQuery, WhoSaidWhatQueryVariables>;
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
