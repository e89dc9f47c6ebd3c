CALL () {
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})
  WITH statement
  LIMIT 1
  CALL (statement) {
    MATCH (statement)-[link:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement2)
    WITH statement2, link
    ORDER BY statement2.id, link.key, type(link), startNode(link).id
    LIMIT 10
    RETURN collect({id: statement2.id, edge: {basis: link.basis, identity: [startNode(link).id, endNode(link).id, link.key], relationship: type(link), outgoing: endNode(link).id = statement2.id}}) AS judgements
  }
  RETURN collect({judgements: judgements, judgementsTotal: COUNT { (statement)-[:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement3) }}) AS statement4
}
RETURN {statement: statement4} AS data
