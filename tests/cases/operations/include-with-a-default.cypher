CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)-[:OCCURRED_AT]->(place)
    WITH place
    ORDER BY place.nameKey, place.id
    LIMIT 10
    RETURN collect({id: place.id}) AS places
  }
  RETURN collect({id: event.id, name: event.name, places: places}) AS event2
}
RETURN {event: event2} AS data
