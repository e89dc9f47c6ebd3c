CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WHERE event.marking IN ['PUBLIC']
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(agent)
    WHERE participatedIn.marking IN ['PUBLIC'] AND agent.marking IN ['PUBLIC']
    WITH agent, participatedIn
    ORDER BY agent.nameKey, agent.id
    LIMIT 10
    RETURN collect({id: agent.id}) AS participants
  }
  RETURN collect({participants: participants, participantsTotal: COUNT {
    MATCH (event)<-[participatedIn2:PARTICIPATED_IN]-(agent2)
    WHERE participatedIn2.marking IN ['PUBLIC'] AND agent2.marking IN ['PUBLIC']
  }}) AS event2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (event3:Event {id: id2})
  WHERE event3.marking IN ['PUBLIC']
  WITH event3
  LIMIT 1
  CALL (event3) {
    MATCH (event3)<-[partOf:PART_OF]-(event4)
    WHERE partOf.marking IN ['PUBLIC'] AND event4.marking IN ['PUBLIC']
    WITH event4, partOf
    ORDER BY event4.nameKey, event4.id
    LIMIT 10
    RETURN collect({id: event4.id}) AS parts
  }
  RETURN collect({participantsTotal: COUNT {
    MATCH (event3)<-[participatedIn3:PARTICIPATED_IN]-(agent3)
    WHERE participatedIn3.marking IN ['PUBLIC'] AND agent3.marking IN ['PUBLIC']
  }, parts: parts, partsTotal: COUNT {
    MATCH (event3)<-[partOf2:PART_OF]-(event5)
    WHERE partOf2.marking IN ['PUBLIC'] AND event5.marking IN ['PUBLIC']
  }}) AS event22
}
RETURN {event: event2, event2: event22} AS data
