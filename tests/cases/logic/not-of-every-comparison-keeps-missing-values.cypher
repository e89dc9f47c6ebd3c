CALL () {
  MATCH (quantityClaim:QuantityClaim)
  WHERE NOT ((quantityClaim.best IS NOT NULL AND quantityClaim.best < $bestLt)) AND quantityClaim.id IS NOT NULL
  WITH quantityClaim
  ORDER BY quantityClaim.id
  LIMIT 25
  RETURN collect({id: quantityClaim.id}) AS quantityClaims
}
CALL () {
  MATCH (quantityClaim2:QuantityClaim)
  WHERE NOT ((quantityClaim2.best IS NOT NULL AND NOT quantityClaim2.best IN $bestNotIn)) AND quantityClaim2.id IS NOT NULL
  WITH quantityClaim2
  ORDER BY quantityClaim2.id
  LIMIT 25
  RETURN collect({id: quantityClaim2.id}) AS quantityClaims2
}
CALL () {
  MATCH (person:Person)
  WHERE NOT ((person.occupation IS NOT NULL AND person.occupation STARTS WITH $occupationStartsWith))
  RETURN count(person) AS peopleTotal
}
CALL () {
  MATCH (quantityClaim3:QuantityClaim)
  WHERE NOT ((quantityClaim3.best IS NOT NULL AND quantityClaim3.best < $bestLt2) OR (quantityClaim3.maximum IS NOT NULL AND quantityClaim3.maximum > $maximumGt)) AND quantityClaim3.id IS NOT NULL
  WITH quantityClaim3
  ORDER BY quantityClaim3.id
  LIMIT 25
  RETURN collect({id: quantityClaim3.id}) AS quantityClaims3
}
CALL () {
  MATCH (person2:Person)
  WHERE NOT (NOT ((person2.occupation IS NOT NULL AND person2.occupation <> $occupationNe)))
  RETURN count(person2) AS people2Total
}
RETURN {quantityClaims: quantityClaims, quantityClaims2: quantityClaims2, peopleTotal: peopleTotal, quantityClaims3: quantityClaims3, people2Total: people2Total} AS data
