CALL () {
  MATCH (statement:Statement)
  WHERE COUNT {
    MATCH (citation:Citation)
    WHERE citation.id IN statement.citationIds AND citation.quote CONTAINS $quoteContains
  } > 0 AND statement.id IS NOT NULL
  WITH statement
  ORDER BY statement.id
  LIMIT 25
  RETURN collect({id: statement.id}) AS statements
}
CALL () {
  MATCH (statement2:Statement)
  WHERE COUNT {
    MATCH (citation2:Citation)
    WHERE citation2.id IN statement2.citationIds AND citation2.quote IS NOT NULL
  } > 0 AND statement2.id IS NOT NULL
  WITH statement2
  ORDER BY statement2.id
  LIMIT 25
  RETURN collect({id: statement2.id}) AS statements2
}
CALL () {
  MATCH (statement3:Statement)
  WHERE COUNT {
    MATCH (citation3:Citation)
    WHERE citation3.id IN statement3.citationIds AND citation3.retrievedAt < $retrievedAtLt
  } > 0 AND statement3.id IS NOT NULL
  WITH statement3
  ORDER BY statement3.id
  LIMIT 25
  RETURN collect({id: statement3.id}) AS statements3
}
CALL () {
  MATCH (quantityClaim:QuantityClaim)
  WHERE COUNT {
    MATCH (citation4:Citation)
    WHERE citation4.id IN quantityClaim.citationIds AND COUNT {
      MATCH (citation4)-[:QUOTES]->(statement4)
      WHERE statement4.stance = $stanceEq
    } > 0
  } > 0 AND quantityClaim.id IS NOT NULL
  WITH quantityClaim
  ORDER BY quantityClaim.id
  LIMIT 25
  RETURN collect({id: quantityClaim.id}) AS quantityClaims
}
CALL () {
  MATCH (quantityClaim2:QuantityClaim)
  WHERE COUNT {
    MATCH (citation5:Citation)
    WHERE citation5.id IN quantityClaim2.citationIds AND COUNT { (citation5)-[:QUOTES]->(statement5) } = 0
  } > 0 AND quantityClaim2.id IS NOT NULL
  WITH quantityClaim2
  ORDER BY quantityClaim2.id
  LIMIT 25
  RETURN collect({id: quantityClaim2.id}) AS quantityClaims2
}
RETURN {statements: statements, statements2: statements2, statements3: statements3, quantityClaims: quantityClaims, quantityClaims2: quantityClaims2} AS data
