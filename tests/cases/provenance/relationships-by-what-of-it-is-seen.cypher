CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WHERE event.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(agent)
    WHERE participatedIn.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND agent.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND COUNT {
      MATCH (citation:Citation)
      WHERE citation.id IN participatedIn.citationIds AND COUNT {
        MATCH (citation)-[:CITES]->(source)
        WHERE NOT (source.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
      } = 0 AND COUNT {
        MATCH (citation)-[:QUOTES]->(statement)
        WHERE NOT (statement.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
      } = 0 AND COUNT {
        MATCH (citation)-[:CITES]->(source2:Source)
        WHERE source2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND source2.id = $idEq
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
  WHERE event3.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND COUNT {
    MATCH (event3)<-[participatedIn2:PARTICIPATED_IN]-(agent2)
    WHERE participatedIn2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND agent2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND COUNT {
      MATCH (citation2:Citation)
      WHERE citation2.id IN participatedIn2.citationIds AND COUNT {
        MATCH (citation2)-[:CITES]->(source3)
        WHERE NOT (source3.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
      } = 0 AND COUNT {
        MATCH (citation2)-[:QUOTES]->(statement2)
        WHERE NOT (statement2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
      } = 0 AND COUNT {
        MATCH (citation2)-[:CITES]->(source4)
        WHERE source4.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND source4.sourceKind = $sourceKindEq
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
  WHERE event4.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND COUNT {
    MATCH (event4)<-[participatedIn3:PARTICIPATED_IN]-(agent3)
    WHERE participatedIn3.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND agent3.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND COUNT {
      MATCH (citation3:Citation)
      WHERE citation3.id IN participatedIn3.citationIds AND COUNT {
        MATCH (citation3)-[:CITES]->(source5)
        WHERE NOT (source5.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
      } = 0 AND COUNT {
        MATCH (citation3)-[:QUOTES]->(statement3)
        WHERE NOT (statement3.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
      } = 0 AND COUNT {
        MATCH (citation3)-[:QUOTES]->(statement4)
        WHERE statement4.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
      } > 0
    } > 0
  } >= $participantsCount AND event4.nameKey IS NOT NULL
  WITH event4
  ORDER BY event4.nameKey, event4.id
  LIMIT 25
  RETURN collect({id: event4.id}) AS events2
}
CALL () {
  MATCH (event5:Event)
  WHERE event5.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND COUNT {
    MATCH (event5)<-[participatedIn4:PARTICIPATED_IN]-(agent4)
    WHERE participatedIn4.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND agent4.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND COUNT {
      MATCH (citation4:Citation)
      WHERE citation4.id IN participatedIn4.citationIds AND COUNT {
        MATCH (citation4)-[:CITES]->(source6)
        WHERE NOT (source6.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
      } = 0 AND COUNT {
        MATCH (citation4)-[:QUOTES]->(statement5)
        WHERE NOT (statement5.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
      } = 0
    } = $citationsCount
  } > 0 AND event5.nameKey IS NOT NULL
  WITH event5
  ORDER BY event5.nameKey, event5.id
  LIMIT 25
  RETURN collect({id: event5.id}) AS events3
}
RETURN {event: event2, events: events, events2: events2, events3: events3} AS data
