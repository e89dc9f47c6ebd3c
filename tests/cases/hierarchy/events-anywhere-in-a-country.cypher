CALL () {
  MATCH (place:Place)
  WHERE place.name = $nameEq
  MATCH (place)<-[:WITHIN*0..16]-(place2)
  MATCH (place2)<-[:OCCURRED_AT]-(event)
  WITH DISTINCT event
  RETURN count(event) AS eventsTotal
}
CALL () {
  MATCH (place3:Place)
  WHERE place3.name = $nameEq2
  MATCH (place3)<-[:WITHIN*0..16]-(place4)
  MATCH (place4)<-[:OCCURRED_AT]-(event2)
  WITH DISTINCT event2
  WITH event2
  ORDER BY event2.nameKey, event2.id
  LIMIT 25
  RETURN collect({id: event2.id}) AS events2
}
RETURN {eventsTotal: eventsTotal, events2: events2} AS data
