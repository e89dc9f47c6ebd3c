CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(agent)
    WHERE COUNT {
      MATCH (citation:Citation)
      WHERE citation.id IN participatedIn.citationIds AND COUNT {
        MATCH (citation)-[:CITES]->(source:Source)
        WHERE source.id = $idEq
      } > 0
    } > 0
    WITH agent, participatedIn
    ORDER BY agent.nameKey, agent.id, participatedIn.key
    LIMIT 10
    RETURN collect({id: agent.id, edge: {role: participatedIn.role}}) AS participants
  }
  RETURN collect({participants: participants}) AS event2
}
CALL () {
  MATCH (event3:Event)
  WHERE COUNT {
    MATCH (event3)<-[participatedIn2:PARTICIPATED_IN]-(agent2)
    WHERE COUNT {
      MATCH (citation2:Citation)
      WHERE citation2.id IN participatedIn2.citationIds AND COUNT {
        MATCH (citation2)-[:CITES]->(source2)
        WHERE source2.sourceKind = $sourceKindEq
      } > 0
    } > 0
  } > 0 AND event3.nameKey IS NOT NULL
  WITH event3
  ORDER BY event3.nameKey, event3.id
  LIMIT 25
  RETURN collect({id: event3.id}) AS events
}
CALL () {
  MATCH (event4:Event)
  WHERE COUNT {
    MATCH (event4)<-[participatedIn3:PARTICIPATED_IN]-(agent3)
    WHERE COUNT {
      MATCH (citation3:Citation)
      WHERE citation3.id IN participatedIn3.citationIds AND COUNT { (citation3)-[:QUOTES]->(statement) } > 0
    } > 0
  } >= $participantsCount AND event4.nameKey IS NOT NULL
  WITH event4
  ORDER BY event4.nameKey, event4.id
  LIMIT 25
  RETURN collect({id: event4.id}) AS events2
}
CALL () {
  MATCH (event5:Event)
  WHERE COUNT {
    MATCH (event5)<-[participatedIn4:PARTICIPATED_IN]-(agent4)
    WHERE COUNT {
      MATCH (citation4:Citation)
      WHERE citation4.id IN participatedIn4.citationIds
    } = $citationsCount
  } > 0 AND event5.nameKey IS NOT NULL
  WITH event5
  ORDER BY event5.nameKey, event5.id
  LIMIT 25
  RETURN collect({id: event5.id}) AS events3
}
RETURN {event: event2, events: events, events2: events2, events3: events3} AS data
