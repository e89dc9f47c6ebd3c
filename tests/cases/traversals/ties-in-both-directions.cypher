CALL () {
  UNWIND $ids AS id
  MATCH (group:Group {id: id})
  WITH group
  LIMIT 1
  CALL (group) {
    MATCH (group)-[tiedTo:TIED_TO]-(agent)
    WITH agent, tiedTo
    ORDER BY agent.nameKey, agent.id, tiedTo.key, startNode(tiedTo).id
    LIMIT 10
    RETURN collect({id: agent.id, edge: {kind: tiedTo.kind, during: tiedTo.during, identity: [startNode(tiedTo).id, endNode(tiedTo).id, tiedTo.key], outgoing: endNode(tiedTo).id = agent.id}}) AS agentTies
  }
  RETURN collect({agentTies: agentTies}) AS group2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (event:Event {id: id2})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)-[eventTie:EVENT_TIE]-(event2)
    WITH event2, eventTie
    ORDER BY event2.nameKey, event2.id, eventTie.key, startNode(eventTie).id
    LIMIT 10
    RETURN collect({id: event2.id, edge: {kind: eventTie.kind, outgoing: endNode(eventTie).id = event2.id}}) AS eventTies
  }
  RETURN collect({eventTies: eventTies}) AS event3
}
RETURN {group: group2, event: event3} AS data
