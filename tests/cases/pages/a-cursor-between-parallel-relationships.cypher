CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(agent)
    WHERE agent.nameKey >= $from1 AND (agent.nameKey > $from1 OR agent.id >= $from2 AND (agent.id > $from2 OR participatedIn.key > $from3))
    WITH agent, participatedIn
    ORDER BY agent.nameKey, agent.id, participatedIn.key
    LIMIT 3
    RETURN collect({id: agent.id, edge: {role: participatedIn.role}, cursor: [agent.nameKey, agent.id, participatedIn.key]}) AS participants
  }
  RETURN collect({participants: participants}) AS event2
}
RETURN {event: event2} AS data
