CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WITH person
  LIMIT 1
  CALL (person) {
    MATCH (person)-[participatedIn:PARTICIPATED_IN]->(event)
    WITH event, participatedIn
    ORDER BY event.nameKey, event.id, participatedIn.key
    LIMIT 10
    RETURN collect({id: event.id, edge: {role: participatedIn.role, identity: [startNode(participatedIn).id, endNode(participatedIn).id, participatedIn.key]}}) AS participatedIn2
  }
  RETURN collect({participatedIn: participatedIn2, participatedInTotal: COUNT { (person)-[:PARTICIPATED_IN]->(event2) }}) AS person2
}
RETURN {person: person2} AS data
