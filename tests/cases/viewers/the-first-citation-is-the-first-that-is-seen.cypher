CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WHERE person.marking IN ['PUBLIC']
  WITH person
  LIMIT 1
  CALL (person) {
    MATCH (person)-[participatedIn:PARTICIPATED_IN]->(event)
    WHERE participatedIn.marking IN ['PUBLIC'] AND event.marking IN ['PUBLIC'] AND participatedIn.role = $roleEq
    WITH event, participatedIn
    ORDER BY event.nameKey, event.id, participatedIn.key
    LIMIT 10
    CALL (participatedIn) {
      UNWIND range(0, size(coalesce(participatedIn.citationIds, [])) - 1) AS position
      MATCH (citation:Citation {id: participatedIn.citationIds[position]})
      WHERE COUNT {
        MATCH (citation)-[:CITES]->(source)
        WHERE NOT (source.marking IN ['PUBLIC'])
      } = 0 AND COUNT {
        MATCH (citation)-[:QUOTES]->(statement)
        WHERE NOT (statement.marking IN ['PUBLIC'])
      } = 0
      WITH citation, position
      ORDER BY position
      LIMIT 1
      CALL (citation) {
        MATCH (citation)-[:CITES]->(source2)
        WHERE source2.marking IN ['PUBLIC']
        WITH source2
        ORDER BY source2.id
        LIMIT 1
        RETURN collect({id: source2.id}) AS source3
      }
      RETURN collect({source: source3}) AS citations
    }
    RETURN collect({edge: {citations: citations}}) AS participatedIn2
  }
  RETURN collect({participatedIn: participatedIn2}) AS person2
}
RETURN {person: person2} AS data
