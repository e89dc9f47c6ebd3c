CALL () {
  MATCH (place:Place)
  WHERE place.id = $idEq
  MATCH (place)<-[:WITHIN*0..16]-(place2)
  MATCH (place2)<-[basedIn:BASED_IN]-(agent)
  WHERE basedIn.role <> $roleNe
  WITH DISTINCT agent
  WITH agent
  ORDER BY agent.nameKey, agent.id
  LIMIT 25
  RETURN collect({id: agent.id}) AS agents
}
RETURN {agents: agents} AS data
