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
  CALL (statement) {
    MATCH (statement)-[link2:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement3)
    WHERE statement3.id >= $from1 AND (statement3.id > $from1 OR link2.key >= $from2 AND (link2.key > $from2 OR type(link2) >= $from3 AND (type(link2) > $from3 OR startNode(link2).id > $from4)))
    WITH statement3, link2
    ORDER BY statement3.id, link2.key, type(link2), startNode(link2).id
    LIMIT 2
    RETURN collect({edge: {relationship: type(link2)}}) AS judgements2
  }
  CALL (statement) {
    MATCH (statement)-[link3:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement4)
    WITH statement4, link3
    ORDER BY statement4.id DESC, link3.key DESC, type(link3) DESC, startNode(link3).id DESC
    LIMIT 1
    RETURN collect({edge: {relationship: type(link3), outgoing: endNode(link3).id = statement4.id}}) AS judgements3
  }
  RETURN collect({judgements: judgements, judgements2: judgements2, judgements3: judgements3}) AS statement5
}
RETURN {statement: statement5} AS data
