CALL () {
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})
  WITH statement
  LIMIT 1
  CALL (statement) {
    MATCH (statement)<-[made:MADE]-(agent)
    WITH agent, made
    ORDER BY agent.nameKey, agent.id, made.key
    LIMIT 50
    CALL (agent) {
      MATCH (agent)-[memberOf:MEMBER_OF]->(group)
      WITH group, memberOf
      ORDER BY group.nameKey, group.id, memberOf.key
      LIMIT 100
      RETURN collect({id: group.id, edge: {role: memberOf.role, during: memberOf.during}}) AS memberOf2
    }
    RETURN collect({id: agent.id, labels: labels(agent), memberOf: memberOf2, edge: {capacity: made.capacity}}) AS speakers
  }
  RETURN collect({madeOn: statement.madeOn, speakers: speakers}) AS statement2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (statement3:Statement {id: id2})
  WITH statement3
  LIMIT 1
  CALL (statement3) {
    MATCH (statement3)<-[made2:MADE]-(agent2)
    WITH agent2, made2
    ORDER BY agent2.nameKey, agent2.id, made2.key
    LIMIT 50
    CALL (agent2) {
      MATCH (agent2)-[memberOf3:MEMBER_OF]->(group2)
      WITH group2, memberOf3
      ORDER BY group2.nameKey, group2.id, memberOf3.key
      LIMIT 100
      RETURN collect({id: group2.id, name: group2.name, edge: {role: memberOf3.role, during: memberOf3.during}}) AS memberOf4
    }
    RETURN collect({name: agent2.name, occupation: agent2.occupation, labels: labels(agent2), memberOf: memberOf4, edge: {capacity: made2.capacity}}) AS speakers2
  }
  RETURN collect({madeOn: statement3.madeOn, speakers: speakers2}) AS statement22
}
RETURN {statement: statement2, statement2: statement22} AS data
