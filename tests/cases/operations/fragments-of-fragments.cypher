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
    RETURN collect({name: place.name, id: place.id, level: place.level}) AS places
  }
  CALL (event) {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(agent)
    WITH agent, participatedIn
    ORDER BY agent.nameKey, agent.id, participatedIn.key
    LIMIT 1
    RETURN collect({name: agent.name, id: agent.id, edge: {role: participatedIn.role}}) AS participants
  }
  RETURN collect({places: places, placesTotal: COUNT { (event)-[:OCCURRED_AT]->(place2) }, participants: participants}) AS event2
}
RETURN {event: event2} AS data
