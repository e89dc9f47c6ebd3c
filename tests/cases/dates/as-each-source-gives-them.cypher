CALL () {
  MATCH (event:Event)
  WHERE event.id IS NOT NULL
  WITH event
  ORDER BY event.id, event.id
  LIMIT 25
  RETURN collect({id: event.id, `when`: event.`when`}) AS events
}
RETURN {events: events} AS data
