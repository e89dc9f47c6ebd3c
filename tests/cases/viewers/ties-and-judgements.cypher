CALL () {
  UNWIND $ids AS id
  MATCH (group:Group {id: id})
  WHERE group.marking IN ['PUBLIC', 'INTERNAL']
  WITH group
  LIMIT 1
  CALL (group) {
    MATCH (group)-[tiedTo:TIED_TO]-(agent)
    WHERE tiedTo.marking IN ['PUBLIC', 'INTERNAL'] AND agent.marking IN ['PUBLIC', 'INTERNAL']
    WITH agent, tiedTo
    ORDER BY agent.nameKey, agent.id
    LIMIT 10
    RETURN collect({id: agent.id}) AS agentTies
  }
  RETURN collect({agentTies: agentTies, agentTiesTotal: COUNT {
    MATCH (group)-[tiedTo2:TIED_TO]-(agent2)
    WHERE tiedTo2.marking IN ['PUBLIC', 'INTERNAL'] AND agent2.marking IN ['PUBLIC', 'INTERNAL']
  }, membersTotal: COUNT {
    MATCH (group)<-[memberOf:MEMBER_OF]-(agent3)
    WHERE memberOf.marking IN ['PUBLIC', 'INTERNAL'] AND agent3.marking IN ['PUBLIC', 'INTERNAL']
  }}) AS group2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (statement:Statement {id: id2})
  WHERE statement.marking IN ['PUBLIC', 'INTERNAL']
  WITH statement
  LIMIT 1
  CALL (statement) {
    MATCH (statement)-[contradicts:CONTRADICTS]-(statement2)
    WHERE contradicts.marking IN ['PUBLIC', 'INTERNAL'] AND statement2.marking IN ['PUBLIC', 'INTERNAL']
    WITH statement2, contradicts
    ORDER BY statement2.id
    LIMIT 10
    RETURN collect({id: statement2.id}) AS contradicts2
  }
  RETURN collect({contradicts: contradicts2, contradictsTotal: COUNT {
    MATCH (statement)-[contradicts3:CONTRADICTS]-(statement3)
    WHERE contradicts3.marking IN ['PUBLIC', 'INTERNAL'] AND statement3.marking IN ['PUBLIC', 'INTERNAL']
  }}) AS statement4
}
RETURN {group: group2, statement: statement4} AS data
