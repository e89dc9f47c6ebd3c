CALL () {
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  WITH person
  LIMIT 1
  CALL (person) {
    MATCH (person)-[link:MEMBER_OF|PARTICIPATED_IN|MADE|ADDRESSED_TO|BASED_IN|TIED_TO|ABOUT|OCCURRED_AT|PART_OF|EVENT_TIE|COUNTS|PUBLISHED|AUTHORED|WITHIN|CLAIMS|DERIVED_FROM|SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]->(other)
    WITH type(link) AS relationship, coalesce(link.kind, link.role, link.capacity) AS role, CASE WHEN other:Event THEN 'EVENT' WHEN other:Group THEN 'GROUP' WHEN other:Person THEN 'PERSON' WHEN other:Place THEN 'PLACE' WHEN other:QuantityClaim THEN 'QUANTITY_CLAIM' WHEN other:Source THEN 'SOURCE' WHEN other:Statement THEN 'STATEMENT' END AS type, count(*) AS count
    ORDER BY count DESC, relationship, role, type LIMIT 200
    RETURN collect({relationship: relationship, role: role, type: type, count: count}) AS links
  }
  CALL (person) {
    MATCH (person)<-[link2:MEMBER_OF|PARTICIPATED_IN|MADE|ADDRESSED_TO|BASED_IN|TIED_TO|ABOUT|OCCURRED_AT|PART_OF|EVENT_TIE|COUNTS|PUBLISHED|AUTHORED|WITHIN|CLAIMS|DERIVED_FROM|SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(other2)
    WITH type(link2) AS relationship, coalesce(link2.kind, link2.role, link2.capacity) AS role, CASE WHEN other2:Event THEN 'EVENT' WHEN other2:Group THEN 'GROUP' WHEN other2:Person THEN 'PERSON' WHEN other2:Place THEN 'PLACE' WHEN other2:QuantityClaim THEN 'QUANTITY_CLAIM' WHEN other2:Source THEN 'SOURCE' WHEN other2:Statement THEN 'STATEMENT' END AS type, count(*) AS count
    ORDER BY count DESC, relationship, role, type LIMIT 200
    RETURN collect({relationship: relationship, role: role, type: type, count: count}) AS links2
  }
  RETURN collect({links: {outgoing: links, incoming: links2}}) AS person2
}
RETURN {person: person2} AS data
