CALL () {
  MATCH (event:Event)
  WHERE event.`when` IS NOT NULL AND COUNT {
    MATCH (event)<-[:PARTICIPATED_IN]-(agent)
    WHERE NOT (agent:Person)
  } = 0 AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
RETURN {events: events} AS data
