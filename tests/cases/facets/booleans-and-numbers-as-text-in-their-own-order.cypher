CALL () {
  MATCH (group:Group)
  WITH group.anonymous AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS groupsFacet1
}
CALL () {
  MATCH (quantityClaim:QuantityClaim)
  WITH quantityClaim.best AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet2
  RETURN collect({value: value, label: label, count: count}) AS quantityClaimsFacet1
}
CALL () {
  MATCH (quantityClaim2:QuantityClaim)
  WHERE quantityClaim2.best IS NULL
  RETURN count(quantityClaim2) AS quantityClaimsFacet1MissingTotal
}
RETURN {groupsFacet1: groupsFacet1, quantityClaimsFacet1: quantityClaimsFacet1, quantityClaimsFacet1Missing: quantityClaimsFacet1MissingTotal} AS data
