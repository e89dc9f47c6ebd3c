CALL () {
  UNWIND $ids AS id
  MATCH (group:Group {id: id})
  WITH group
  LIMIT 1
  CALL (group) {
    MATCH (group)<-[memberOf:MEMBER_OF]-(agent)
    WITH agent, memberOf
    ORDER BY agent.nameKey, agent.id, memberOf.key
    LIMIT 10
    RETURN collect({name: agent.name, labels: labels(agent), edge: {role: memberOf.role}}) AS members
  }
  RETURN collect({members: members}) AS group2
}
RETURN {group: group2} AS data
