CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  RETURN collect({name: event.name}) AS event2
}
RETURN {event: event2} AS data
