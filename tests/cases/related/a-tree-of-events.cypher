CALL () {
  MATCH (event:Event)
  WHERE COUNT {
    MATCH (event)<-[:PART_OF]-(event2)
    WHERE COUNT { (event2)<-[:PART_OF]-(event3) } > 0
  } > 0 AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
RETURN {events: events} AS data
