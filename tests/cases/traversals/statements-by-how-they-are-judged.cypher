CALL () {
  MATCH (statement:Statement)
  WHERE COUNT {
    MATCH (statement)-[link:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement2)
    WHERE link.assessedBy = $assessedByEq
  } > 0 AND statement.id IS NOT NULL
  WITH statement
  ORDER BY statement.id
  LIMIT 25
  RETURN collect({id: statement.id}) AS statements
}
CALL () {
  MATCH (statement3:Statement)
  WHERE COUNT { (statement3)-[:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement4) } >= $judgementsCount AND statement3.id IS NOT NULL
  WITH statement3
  ORDER BY statement3.id
  LIMIT 25
  RETURN collect({id: statement3.id, judgementsTotal: COUNT { (statement3)-[:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement5) }}) AS statements2
}
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id = $idEq
  MATCH (entity)<-[:ABOUT]-(statement6)
  WITH DISTINCT statement6
  WHERE COUNT { (statement6)-[:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement7) } = 0
  WITH statement6
  ORDER BY statement6.id
  LIMIT 25
  RETURN collect({id: statement6.id}) AS statements3
}
CALL () {
  MATCH (statement8:Statement)
  WITH statement8, COUNT { (statement8)-[:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement9) } AS related
  ORDER BY related DESC, statement8.id
  LIMIT 2
  RETURN collect({id: statement8.id}) AS statements4
}
RETURN {statements: statements, statements2: statements2, statements3: statements3, statements4: statements4} AS data
