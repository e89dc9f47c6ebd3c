CALL () {
  MATCH (statement:Statement)
  WHERE statement.marking IN ['PUBLIC'] AND COUNT {
    MATCH (statement)-[link:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement2)
    WHERE link.marking IN ['PUBLIC'] AND statement2.marking IN ['PUBLIC'] AND link.assessedBy = $assessedByEq
  } > 0 AND statement.id IS NOT NULL
  WITH statement
  ORDER BY statement.id
  LIMIT 25
  RETURN collect({id: statement.id}) AS statements
}
CALL () {
  MATCH (statement3:Statement)
  WHERE statement3.marking IN ['PUBLIC'] AND COUNT {
    MATCH (statement3)-[link2:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement4)
    WHERE link2.marking IN ['PUBLIC'] AND statement4.marking IN ['PUBLIC']
  } >= $judgementsCount AND statement3.id IS NOT NULL
  WITH statement3
  ORDER BY statement3.id
  LIMIT 25
  RETURN collect({id: statement3.id, judgementsTotal: COUNT {
    MATCH (statement3)-[link3:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement5)
    WHERE link3.marking IN ['PUBLIC'] AND statement5.marking IN ['PUBLIC']
  }}) AS statements2
}
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id = $idEq
  MATCH (entity)<-[about:ABOUT]-(statement6)
  WHERE about.marking IN ['PUBLIC'] AND entity.marking IN ['PUBLIC']
  WITH DISTINCT statement6
  WHERE statement6.marking IN ['PUBLIC'] AND COUNT {
    MATCH (statement6)-[link4:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement7)
    WHERE link4.marking IN ['PUBLIC'] AND statement7.marking IN ['PUBLIC']
  } = 0
  WITH statement6
  ORDER BY statement6.id
  LIMIT 25
  RETURN collect({id: statement6.id}) AS statements3
}
CALL () {
  MATCH (statement8:Statement)
  WHERE statement8.marking IN ['PUBLIC']
  WITH statement8, COUNT {
    MATCH (statement8)-[link5:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement9)
    WHERE link5.marking IN ['PUBLIC'] AND statement9.marking IN ['PUBLIC']
  } AS related
  ORDER BY related DESC, statement8.id
  LIMIT 2
  RETURN collect({id: statement8.id}) AS statements4
}
RETURN {statements: statements, statements2: statements2, statements3: statements3, statements4: statements4} AS data
