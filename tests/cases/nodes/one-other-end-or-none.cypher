CALL () {
  MATCH (event:Event)
  WHERE event.id IN $idIn
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  CALL (event) {
    MATCH (event)-[:PART_OF]->(event2)
    WITH event2
    ORDER BY event2.id
    LIMIT 1
    RETURN collect({id: event2.id}) AS partOf
  }
  RETURN collect({id: event.id, partOf: partOf}) AS events
}
CALL () {
  UNWIND $ids AS id
  MATCH (quantityClaim:QuantityClaim {id: id})
  WITH quantityClaim
  LIMIT 1
  CALL (quantityClaim) {
    MATCH (quantityClaim)<-[:CLAIMS]-(statement)
    WITH statement
    ORDER BY statement.id
    LIMIT 1
    RETURN collect({id: statement.id}) AS statement2
  }
  CALL (quantityClaim) {
    MATCH (quantityClaim)-[:COUNTS]->(event3)
    WITH event3
    ORDER BY event3.id
    LIMIT 1
    RETURN collect({id: event3.id}) AS event4
  }
  RETURN collect({statement: statement2, event: event4}) AS quantityClaim2
}
RETURN {events: events, quantityClaim: quantityClaim2} AS data
