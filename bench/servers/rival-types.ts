/**
 * The stored graph, as far as the shapes read it, in the words of `@neo4j/graphql`. Sort keys and the bounds of dates are
 * stored properties, so that it may order and filter by them as Attest does; what it does not have, an order by a related
 * count, is a field of hand-written Cypher.
 */
export const RIVAL_TYPES = `
  interface Entity {
    id: String!
    name: String!
    nameKey: String!
  }

  interface Agent {
    id: String!
    name: String!
    nameKey: String!
    memberOf: [Group!]! @declareRelationship
    basedIn: [Place!]! @declareRelationship
  }

  type Person implements Entity & Agent @node(labels: ["Person"]) {
    id: String!
    name: String!
    nameKey: String!
    nationalities: [String!]!
    memberOf: [Group!]! @relationship(type: "MEMBER_OF", direction: OUT)
    basedIn: [Place!]! @relationship(type: "BASED_IN", direction: OUT)
  }

  type Group implements Entity & Agent @node(labels: ["Group"]) {
    id: String!
    name: String!
    nameKey: String!
    groupKind: String!
    memberOf: [Group!]! @relationship(type: "MEMBER_OF", direction: OUT)
    basedIn: [Place!]! @relationship(type: "BASED_IN", direction: OUT)
    statementsAbout: [Statement!]! @relationship(type: "ABOUT", direction: IN)
    statementsAboutCount: Int!
      @cypher(statement: "RETURN COUNT { (this)<-[:ABOUT]-() } AS count", columnName: "count")
  }

  type Place implements Entity @node(labels: ["Place"]) {
    id: String!
    name: String!
    nameKey: String!
    level: String!
  }

  type Source implements Entity @node(labels: ["Source"]) {
    id: String!
    name: String!
    nameKey: String!
  }

  type Event implements Entity @node(labels: ["Event"]) {
    id: String!
    name: String!
    nameKey: String!
    description: String
    eventKind: String!
    when: String
    whenEarliest: BigInt!
    whenLatest: BigInt!
    places: [Place!]! @relationship(type: "OCCURRED_AT", direction: OUT)
    participants: [Agent!]! @relationship(type: "PARTICIPATED_IN", direction: IN)
    statementsAbout: [Statement!]! @relationship(type: "ABOUT", direction: IN)
    statementsAboutCount: Int!
      @cypher(statement: "RETURN COUNT { (this)<-[:ABOUT]-() } AS count", columnName: "count")
  }

  type Statement @node(labels: ["Statement"]) {
    id: String!
    text: String!
    stance: String!
    madeOn: String
    madeOnEarliest: BigInt!
    speakers: [Agent!]! @relationship(type: "MADE", direction: IN, properties: "Speech")
  }

  type Speech @relationshipProperties {
    capacity: String!
  }
`;

/** Comparing texts, which a page after a given id needs, is off unless it is asked for. */
export const RIVAL_FEATURES = { filters: { String: { GT: true } } } as const;
