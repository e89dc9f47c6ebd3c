CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WITH person
  LIMIT 1
  CALL (person) {
    MATCH (person)-[memberOf:MEMBER_OF]->(group)
    WITH group, memberOf
    ORDER BY group.nameKey, group.id, memberOf.key
    LIMIT 10
    RETURN collect({edge: {identity: [startNode(memberOf).id, endNode(memberOf).id, memberOf.key]}}) AS memberOf2
  }
  RETURN collect({memberOf: memberOf2}) AS person2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (group2:Group {id: id2})
  WITH group2
  LIMIT 1
  CALL (group2) {
    MATCH (group2)<-[memberOf3:MEMBER_OF]-(agent:Agent)
    WHERE agent.id = $idEq
    WITH agent, memberOf3
    ORDER BY agent.nameKey, agent.id, memberOf3.key
    LIMIT 10
    RETURN collect({edge: {identity: [startNode(memberOf3).id, endNode(memberOf3).id, memberOf3.key]}}) AS members
  }
  RETURN collect({members: members}) AS group3
}
RETURN {person: person2, group: group3} AS data
