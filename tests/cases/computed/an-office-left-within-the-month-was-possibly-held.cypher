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
RETURN {statement: statement2} AS data
