CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)-[:PART_OF]->(event2)
    WITH event2
    ORDER BY event2.id
    LIMIT 1
    RETURN collect({id: event2.id}) AS partOf
  }
  CALL (event) {
    MATCH path = (event)-[:PART_OF*1..16]->(event3)
    WITH event3, min(length(path)) AS depth
    ORDER BY depth, event3.id
    LIMIT 10
    RETURN collect({id: event3.id, edge: {depth: depth}}) AS partOfAll
  }
  RETURN collect({partOf: partOf, partOfAll: partOfAll}) AS event4
}
CALL () {
  MATCH (event5:Event)
  WHERE event5.id = $idEq
  MATCH (event5)<-[:PART_OF*0..16]-(event6)
  WITH DISTINCT event6
  WITH event6
  ORDER BY event6.nameKey, event6.id
  LIMIT 25
  RETURN collect({id: event6.id}) AS events
}
RETURN {event: event4, events: events} AS data
