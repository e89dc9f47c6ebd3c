CALL () {
  MATCH (person:Person)
  WHERE NOT (COUNT {
    MATCH (person)-[memberOf:MEMBER_OF]->(group)
    WHERE memberOf.role = $roleEq
  } > 0)
  RETURN count(person) AS peopleTotal
}
CALL () {
  MATCH (person2:Person)
  WHERE COUNT {
    MATCH (person2)-[memberOf2:MEMBER_OF]->(group2)
    WHERE memberOf2.role = $roleEq2
  } = 0
  RETURN count(person2) AS people2Total
}
RETURN {peopleTotal: peopleTotal, people2Total: people2Total} AS data
