CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[:PARTICIPATED_IN]-(agent)
    WITH agent
    ORDER BY agent.nameKey, agent.id
    LIMIT 10
    RETURN collect({id: agent.id}) AS participants
  }
  CALL (event) {
    MATCH (event)<-[:PART_OF]-(event2)
    WITH event2
    ORDER BY event2.nameKey, event2.id
    LIMIT 10
    RETURN collect({id: event2.id}) AS parts
  }
  RETURN collect({participants: participants, participantsTotal: COUNT { (event)<-[:PARTICIPATED_IN]-(agent2) }, parts: parts, partsTotal: COUNT { (event)<-[:PART_OF]-(event3) }}) AS event4
}
RETURN {event: event4} AS data
