CALL () {
  MATCH (quantityClaim:QuantityClaim)
  WHERE quantityClaim.best >= $bestGte AND quantityClaim.id IS NOT NULL
  WITH quantityClaim
  ORDER BY quantityClaim.id
  LIMIT 25
  RETURN collect({id: quantityClaim.id}) AS quantityClaims
}
RETURN {quantityClaims: quantityClaims} AS data
