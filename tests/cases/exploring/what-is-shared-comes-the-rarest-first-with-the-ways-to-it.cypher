UNWIND $ids AS id
MATCH (record:Record {id: id})
CALL (record) {
  CALL (record) {
    MATCH (record)-[link:MEMBER_OF|PARTICIPATED_IN|MADE|ADDRESSED_TO|BASED_IN|TIED_TO|ABOUT|OCCURRED_AT|PART_OF|EVENT_TIE|COUNTS|PUBLISHED|AUTHORED|WITHIN|CLAIMS|DERIVED_FROM|SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]->(record2)
    WITH link, record2
    ORDER BY CASE link.confidence WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'POSSIBLE' THEN 2 WHEN 'DOUBTFUL' THEN 3 WHEN 'UNASSESSED' THEN 4 ELSE 5 END, record2.id
    LIMIT $most
    RETURN type(link) AS type, record2.id AS other, true AS outgoing, coalesce(link.key, '') AS key, link.confidence AS confidence
    UNION ALL
    MATCH (record)<-[link2:MEMBER_OF|PARTICIPATED_IN|MADE|ADDRESSED_TO|BASED_IN|TIED_TO|ABOUT|OCCURRED_AT|PART_OF|EVENT_TIE|COUNTS|PUBLISHED|AUTHORED|WITHIN|CLAIMS|DERIVED_FROM|SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(record3)
    WITH link2, record3
    ORDER BY CASE link2.confidence WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'POSSIBLE' THEN 2 WHEN 'DOUBTFUL' THEN 3 WHEN 'UNASSESSED' THEN 4 ELSE 5 END, record3.id
    LIMIT $most
    RETURN type(link2) AS type, record3.id AS other, false AS outgoing, coalesce(link2.key, '') AS key, link2.confidence AS confidence
  }
  WITH type, other, outgoing, key, confidence
  ORDER BY CASE confidence WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'POSSIBLE' THEN 2 WHEN 'DOUBTFUL' THEN 3 WHEN 'UNASSESSED' THEN 4 ELSE 5 END, other, type, key, outgoing
  LIMIT $most
  RETURN type, other, outgoing, key, confidence
}
RETURN collect([record.id, type, other, outgoing, key, confidence]) AS found

CALL () {
  UNWIND $ids AS id
  MATCH (node:Record {id: id})
  WHERE (node:Event OR node:Group OR node:Person OR node:Place OR node:QuantityClaim OR node:Source OR node:Statement)
  WITH node
  LIMIT $first
  RETURN collect({id: node.id}) AS exploration1Records
}
CALL () {
  UNWIND $near AS id2
  MATCH (near:Record {id: id2})-[link]-(far)
  WHERE $wanted[type(link) + '\n' + startNode(link).id + '\n' + endNode(link).id + '\n' + coalesce(link.key, '')] IS NOT NULL
  WITH DISTINCT link, startNode(link) AS start, endNode(link) AS `end`
  WITH `end`, link
  LIMIT $first2
  RETURN collect({edge: {identity: [startNode(link).id, endNode(link).id, link.key], relationship: type(link)}}) AS exploration1Links
}
RETURN {exploration1Records: exploration1Records, exploration1Links: exploration1Links} AS data
