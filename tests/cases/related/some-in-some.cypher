CALL () {
  MATCH (place:Place)
  WHERE place.name = $nameEq
  MATCH (place)<-[:WITHIN]-(place2)
  MATCH (place2)<-[:OCCURRED_AT]-(event)
  WITH DISTINCT event
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
CALL () {
  MATCH (group:Group)
  WHERE group.name = $nameEq2
  MATCH (group)<-[:MEMBER_OF]-(agent)
  MATCH (agent)-[:MADE]->(statement)
  MATCH (statement)-[:ABOUT]->(event2:Event)
  WITH DISTINCT event2
  RETURN count(event2) AS events2Total
}
RETURN {events: events, events2Total: events2Total} AS data
