CALL () {
  MATCH (agent:Agent)
  WHERE agent.name = $nameEq
  MATCH (agent)-[:TIED_TO]-(agent2)
  WITH DISTINCT agent2
  WITH agent2
  ORDER BY agent2.id, agent2.id
  LIMIT 25
  RETURN collect({id: agent2.id}) AS agents
}
CALL () {
  MATCH (agent3:Agent)
  WHERE agent3.name = $nameEq2
  MATCH (agent3)-[:TIED_TO]-(agent4)
  WITH DISTINCT agent4
  RETURN count(agent4) AS agentsTotal
}
CALL () {
  MATCH (group:Group)
  WHERE group.id = $idEq
  MATCH (group)<-[:MEMBER_OF]-(person:Person)
  WITH DISTINCT person
  RETURN count(person) AS peopleTotal
}
RETURN {agents: agents, agentsTotal: agentsTotal, peopleTotal: peopleTotal} AS data
