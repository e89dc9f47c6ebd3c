CALL () {
  MATCH (agent:Agent)
  WHERE agent.id IN $idIn
  WITH agent
  ORDER BY agent.nameKey, agent.id
  LIMIT 25
  CALL (agent) {
    MATCH (agent)-[:MEMBER_OF]->(group)
    WHERE agent:Group
    WITH group
    ORDER BY group.nameKey, group.id
    LIMIT 5
    RETURN collect({id: group.id}) AS memberOf
  }
  CALL (agent) {
    MATCH (agent)-[:MEMBER_OF]->(group2)
    WHERE agent:Person
    WITH group2
    ORDER BY group2.nameKey, group2.id
    LIMIT 1
    RETURN collect({id: group2.id}) AS memberOf2
  }
  RETURN collect({id: agent.id, labels: labels(agent), memberOf: memberOf, memberOf2: memberOf2}) AS agents
}
RETURN {agents: agents} AS data
