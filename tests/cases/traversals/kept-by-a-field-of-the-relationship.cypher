CALL () {
  MATCH (event:Event)
  WHERE event.eventKind IN $eventKindIn AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  CALL (event) {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(agent)
    WHERE participatedIn.role = $roleEq
    WITH agent, participatedIn
    ORDER BY agent.nameKey, agent.id
    LIMIT 10
    RETURN collect({name: agent.name}) AS participants
  }
  RETURN collect({id: event.id, participants: participants}) AS events
}
RETURN {events: events} AS data
