CALL () {
  MATCH (agent:Agent)
  WHERE COUNT { (agent)-[:MADE]->(statement) } >= $statementsMadeCount AND agent.nameKey IS NOT NULL
  WITH agent
  ORDER BY agent.nameKey, agent.id
  LIMIT 25
  RETURN collect({name: agent.name}) AS agents
}
RETURN {agents: agents} AS data
