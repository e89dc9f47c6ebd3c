CALL () {
  MATCH (quantityClaim:QuantityClaim)
  WHERE quantityClaim.best = $bestEq AND quantityClaim.id IS NOT NULL
  WITH quantityClaim
  ORDER BY quantityClaim.id
  LIMIT 25
  RETURN collect({id: quantityClaim.id}) AS quantityClaims
}
CALL () {
  MATCH (quantityClaim2:QuantityClaim)
  WHERE quantityClaim2.best <> $bestNe
  RETURN count(quantityClaim2) AS quantityClaims2Total
}
CALL () {
  MATCH (quantityClaim3:QuantityClaim)
  WHERE quantityClaim3.best IN $bestIn AND quantityClaim3.id IS NOT NULL
  WITH quantityClaim3
  ORDER BY quantityClaim3.id
  LIMIT 25
  RETURN collect({id: quantityClaim3.id}) AS quantityClaims3
}
CALL () {
  MATCH (quantityClaim4:QuantityClaim)
  WHERE (quantityClaim4.best IS NOT NULL AND NOT quantityClaim4.best IN $bestNotIn)
  RETURN count(quantityClaim4) AS quantityClaims4Total
}
CALL () {
  MATCH (quantityClaim5:QuantityClaim)
  WHERE quantityClaim5.best > $bestGt AND quantityClaim5.best <= $bestLte AND quantityClaim5.id IS NOT NULL
  WITH quantityClaim5
  ORDER BY quantityClaim5.id
  LIMIT 25
  RETURN collect({id: quantityClaim5.id, best: quantityClaim5.best}) AS quantityClaims5
}
CALL () {
  MATCH (quantityClaim6:QuantityClaim)
  WHERE quantityClaim6.maximum < $maximumLt AND quantityClaim6.id IS NOT NULL
  WITH quantityClaim6
  ORDER BY quantityClaim6.id
  LIMIT 25
  RETURN collect({id: quantityClaim6.id}) AS quantityClaims6
}
CALL () {
  MATCH (quantityClaim7:QuantityClaim)
  WHERE quantityClaim7.minimum >= $minimumGte AND quantityClaim7.id IS NOT NULL
  WITH quantityClaim7
  ORDER BY quantityClaim7.id
  LIMIT 25
  RETURN collect({id: quantityClaim7.id}) AS quantityClaims7
}
CALL () {
  MATCH (quantityClaim8:QuantityClaim)
  WHERE quantityClaim8.maximum IS NULL
  RETURN count(quantityClaim8) AS quantityClaims8Total
}
RETURN {quantityClaims: quantityClaims, quantityClaims2Total: quantityClaims2Total, quantityClaims3: quantityClaims3, quantityClaims4Total: quantityClaims4Total, quantityClaims5: quantityClaims5, quantityClaims6: quantityClaims6, quantityClaims7: quantityClaims7, quantityClaims8Total: quantityClaims8Total} AS data
