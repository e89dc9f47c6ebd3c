UNWIND $ids AS id
MATCH (record:Record {id: id})
CALL (record) {
  CALL (record) {
    MATCH (record)-[link:MEMBER_OF|MADE]->(record2)
    WHERE (type(link) IN ['MEMBER_OF'] OR (type(link) IN ['MADE'] AND (link.kind IN $roles OR link.role IN $roles2 OR link.capacity IN $roles3))) AND (link.during IS NULL OR (link.duringEarliest <= $duringEarliest AND link.duringLatest >= $duringLatest)) AND (((NOT (record2:Event) OR (record2.`when` IS NULL OR (record2.whenEarliest <= $whenEarliest AND record2.whenLatest >= $whenLatest))) AND (NOT (record2:Source) OR (record2.publishedOn IS NULL OR (record2.publishedOnEarliest <= $publishedOnEarliest AND record2.publishedOnLatest >= $publishedOnLatest))) AND (NOT (record2:Statement) OR (record2.madeOn IS NULL OR (record2.madeOnEarliest <= $madeOnEarliest AND record2.madeOnLatest >= $madeOnLatest)))) OR $ends[record2.id] IS NOT NULL)
    WITH link, record2
    ORDER BY CASE link.confidence WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'POSSIBLE' THEN 2 WHEN 'DOUBTFUL' THEN 3 WHEN 'UNASSESSED' THEN 4 ELSE 5 END, record2.id
    LIMIT $most
    RETURN type(link) AS type, record2.id AS other, true AS outgoing, coalesce(link.key, '') AS key, link.confidence AS confidence
    UNION ALL
    MATCH (record)<-[made:MADE]-(record3)
    WHERE (made.kind IN $roles4 OR made.role IN $roles5 OR made.capacity IN $roles6) AND (made.during IS NULL OR (made.duringEarliest <= $duringEarliest2 AND made.duringLatest >= $duringLatest2)) AND (((NOT (record3:Event) OR (record3.`when` IS NULL OR (record3.whenEarliest <= $whenEarliest2 AND record3.whenLatest >= $whenLatest2))) AND (NOT (record3:Source) OR (record3.publishedOn IS NULL OR (record3.publishedOnEarliest <= $publishedOnEarliest2 AND record3.publishedOnLatest >= $publishedOnLatest2))) AND (NOT (record3:Statement) OR (record3.madeOn IS NULL OR (record3.madeOnEarliest <= $madeOnEarliest2 AND record3.madeOnLatest >= $madeOnLatest2)))) OR $ends2[record3.id] IS NOT NULL)
    WITH made, record3
    ORDER BY CASE made.confidence WHEN 'CONFIRMED' THEN 0 WHEN 'PROBABLE' THEN 1 WHEN 'POSSIBLE' THEN 2 WHEN 'DOUBTFUL' THEN 3 WHEN 'UNASSESSED' THEN 4 ELSE 5 END, record3.id
    LIMIT $most
    RETURN type(made) AS type, record3.id AS other, false AS outgoing, coalesce(made.key, '') AS key, made.confidence AS confidence
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
