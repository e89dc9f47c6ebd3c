CALL () {
  MATCH (event:Event)
  WHERE event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 1
  CALL (event) {
    MATCH (event)-[:OCCURRED_AT]->(place)
    WITH place
    ORDER BY place.nameKey, place.id
    LIMIT 1
    RETURN collect({id: place.id}) AS places
  }
  RETURN collect({`when`: event.`when`, places: places}) AS events
}
RETURN {events: events} AS data
