CALL () {
  MATCH (event:Event)
  WHERE COUNT {
    MATCH (event)<-[:ABOUT]-(statement)
    WHERE statement.stance = $stanceEq AND COUNT { (statement)-[:CONTRADICTS]-(statement2) } = 0 AND COUNT { (statement)-[:REPEATS]->(statement3) } = 0
  } > 0 AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
RETURN {events: events} AS data
