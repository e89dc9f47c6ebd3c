CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WITH person
  LIMIT 1
  CALL (person) {
    UNWIND range(0, size(coalesce(person.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: person.citationIds[position]})
    WITH citation, position
    ORDER BY position
    LIMIT 1
    CALL (citation) {
      MATCH (citation)-[:CITES]->(source)
      WITH source
      ORDER BY source.id
      LIMIT 1
      RETURN collect({id: source.id}) AS source2
    }
    RETURN collect({source: source2}) AS citations
  }
  CALL (person) {
    MATCH (person)-[participatedIn:PARTICIPATED_IN]->(event)
    WITH event, participatedIn
    ORDER BY event.nameKey, event.id, participatedIn.key
    LIMIT 10
    CALL (participatedIn) {
      UNWIND range(0, size(coalesce(participatedIn.citationIds, [])) - 1) AS position2
      MATCH (citation2:Citation {id: participatedIn.citationIds[position2]})
      WITH citation2, position2
      ORDER BY position2
      LIMIT 1
      RETURN collect({locator: citation2.locator}) AS citations2
    }
    RETURN collect({edge: {citations: citations2}}) AS participatedIn2
  }
  RETURN collect({citations: citations, participatedIn: participatedIn2}) AS person2
}
RETURN {person: person2} AS data
