CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(agent)
    WITH agent, participatedIn, CASE participatedIn.role WHEN 'ALLEGED_PERPETRATOR' THEN 0 WHEN 'VICTIM' THEN 1 WHEN 'TARGET' THEN 2 WHEN 'WITNESS' THEN 3 WHEN 'RESPONDER' THEN 4 WHEN 'ORGANIZER' THEN 5 WHEN 'PROTECTOR' THEN 6 WHEN 'PARTICIPANT' THEN 7 END AS roleRank
    ORDER BY roleRank DESC, agent.id, participatedIn.key
    LIMIT 10
    RETURN collect({id: agent.id, edge: {role: participatedIn.role}}) AS participants
  }
  RETURN collect({participants: participants}) AS event2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (person:Person {id: id2})
  WITH person
  LIMIT 1
  CALL (person) {
    MATCH (person)-[memberOf:MEMBER_OF]->(group)
    WITH group, memberOf
    ORDER BY memberOf.duringEarliest, group.id, memberOf.key
    LIMIT 10
    RETURN collect({edge: {role: memberOf.role}}) AS memberOf2
  }
  RETURN collect({memberOf: memberOf2}) AS person2
}
RETURN {event: event2, person: person2} AS data
