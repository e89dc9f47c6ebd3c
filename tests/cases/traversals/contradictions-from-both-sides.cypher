CALL () {
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})
  WITH statement
  LIMIT 1
  CALL (statement) {
    MATCH (statement)-[contradicts:CONTRADICTS]-(statement2)
    WITH statement2, contradicts
    ORDER BY statement2.id, contradicts.key, startNode(contradicts).id
    LIMIT 10
    CALL (statement2) {
      MATCH (statement2)-[:CLAIMS]->(quantityClaim)
      WITH quantityClaim
      ORDER BY quantityClaim.id
      LIMIT 10
      RETURN collect({best: quantityClaim.best, verbatim: quantityClaim.verbatim}) AS quantities
    }
    RETURN collect({id: statement2.id, quantities: quantities, edge: {basis: contradicts.basis, outgoing: endNode(contradicts).id = statement2.id}}) AS contradicts2
  }
  RETURN collect({contradicts: contradicts2}) AS statement3
}
RETURN {statement: statement3} AS data
