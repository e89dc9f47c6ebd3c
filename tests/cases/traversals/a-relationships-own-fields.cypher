CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(agent)
    WITH agent, participatedIn
    ORDER BY agent.nameKey, agent.id, participatedIn.key
    LIMIT 3
    RETURN collect({name: agent.name, edge: {role: participatedIn.role, note: participatedIn.note, confidence: participatedIn.confidence, marking: participatedIn.marking, createdAt: participatedIn.createdAt, updatedAt: participatedIn.updatedAt}}) AS participants
  }
  RETURN collect({participants: participants}) AS event2
}
RETURN {event: event2} AS data
