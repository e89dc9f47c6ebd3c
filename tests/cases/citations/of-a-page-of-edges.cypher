CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[participatedIn:PARTICIPATED_IN]-(agent)
    WITH agent, participatedIn
    ORDER BY agent.nameKey, agent.id, participatedIn.key
    LIMIT 10
    CALL (participatedIn) {
      UNWIND range(0, size(coalesce(participatedIn.citationIds, [])) - 1) AS position
      MATCH (citation:Citation {id: participatedIn.citationIds[position]})
      WITH citation, position
      ORDER BY position
      LIMIT 20
      CALL (citation) {
        MATCH (citation)-[:CITES]->(source)
        WITH source
        ORDER BY source.id
        LIMIT 1
        RETURN collect({id: source.id}) AS source2
      }
      CALL (citation) {
        MATCH (citation)-[:QUOTES]->(statement)
        WITH statement
        ORDER BY statement.id
        LIMIT 1
        RETURN collect({id: statement.id}) AS statement2
      }
      RETURN collect({locator: citation.locator, quote: citation.quote, source: source2, statement: statement2}) AS citations
    }
    RETURN collect({id: agent.id, edge: {role: participatedIn.role, citations: citations}}) AS participants
  }
  RETURN collect({participants: participants}) AS event2
}
RETURN {event: event2} AS data
