CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WHERE event.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
  WITH event
  LIMIT 1
  CALL (event) {
    UNWIND range(0, size(coalesce(event.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: event.citationIds[position]})
    WHERE COUNT {
      MATCH (citation)-[:CITES]->(source)
      WHERE NOT (source.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
    } = 0 AND COUNT {
      MATCH (citation)-[:QUOTES]->(statement)
      WHERE NOT (statement.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
    } = 0
    WITH citation, position
    ORDER BY position
    LIMIT 20
    RETURN collect({locator: citation.locator}) AS citations
  }
  RETURN collect({citations: citations}) AS event2
}
CALL () {
  MATCH (event3:Event)
  WHERE event3.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND event3.id = $idEq AND COUNT {
    MATCH (citation2:Citation)
    WHERE citation2.id IN event3.citationIds AND COUNT {
      MATCH (citation2)-[:CITES]->(source2)
      WHERE NOT (source2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
    } = 0 AND COUNT {
      MATCH (citation2)-[:QUOTES]->(statement2)
      WHERE NOT (statement2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
    } = 0
  } = $citationsCount
  RETURN count(event3) AS eventsTotal
}
CALL () {
  MATCH (source3:Source)
  WHERE source3.id = $idEq2
  MATCH (source3)<-[:CITES]-(citation3)
  WHERE source3.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
  UNWIND citation3.citedBy AS citing MATCH (event4:Event {id: citing})
  WHERE COUNT {
    MATCH (citation3)-[:CITES]->(source4)
    WHERE NOT (source4.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
  } = 0 AND COUNT {
    MATCH (citation3)-[:QUOTES]->(statement3)
    WHERE NOT (statement3.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
  } = 0
  WITH DISTINCT event4
  WHERE event4.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
  RETURN count(event4) AS events2Total
}
CALL () {
  MATCH (event5:Event)
  WHERE event5.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND COUNT {
    MATCH (citation4:Citation)
    WHERE citation4.id IN event5.citationIds AND COUNT {
      MATCH (citation4)-[:CITES]->(source5)
      WHERE NOT (source5.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
    } = 0 AND COUNT {
      MATCH (citation4)-[:QUOTES]->(statement4)
      WHERE NOT (statement4.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
    } = 0
  } = 0 AND event5.nameKey IS NOT NULL
  WITH event5
  ORDER BY event5.nameKey, event5.id
  LIMIT 25
  RETURN collect({id: event5.id}) AS events3
}
RETURN {event: event2, eventsTotal: eventsTotal, events2Total: events2Total, events3: events3} AS data
