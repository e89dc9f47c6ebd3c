CALL () {
  UNWIND $ids AS id
  MATCH (group:Group {id: id})
  WITH group
  LIMIT 1
  CALL (group) {
    MATCH (group)-[tiedTo:TIED_TO]-(agent)
    WHERE agent.nameKey >= $from1 AND (agent.nameKey > $from1 OR agent.id >= $from2 AND (agent.id > $from2 OR tiedTo.key >= $from3 AND (tiedTo.key > $from3 OR startNode(tiedTo).id > $from4)))
    WITH agent, tiedTo
    ORDER BY agent.nameKey, agent.id, tiedTo.key, startNode(tiedTo).id
    LIMIT 1
    RETURN collect({id: agent.id, edge: {kind: tiedTo.kind, outgoing: endNode(tiedTo).id = agent.id}, cursor: [agent.nameKey, agent.id, tiedTo.key, startNode(tiedTo).id]}) AS agentTies
  }
  RETURN collect({agentTies: agentTies, agentTiesTotal: COUNT { (group)-[:TIED_TO]-(agent2) }}) AS group2
}
RETURN {group: group2} AS data
