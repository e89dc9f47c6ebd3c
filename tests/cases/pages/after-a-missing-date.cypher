CALL () {
  MATCH (event:Event)
  WHERE event.whenEarliest <= $from1 AND (event.whenEarliest < $from1 OR event.id > $from2)
  WITH event
  ORDER BY event.whenEarliest DESC, event.id
  LIMIT 3
  RETURN collect({id: event.id, `when`: event.`when`}) AS events
}
RETURN {events: events} AS data
