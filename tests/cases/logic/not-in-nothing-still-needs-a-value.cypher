CALL () {
  MATCH (person:Person)
  WHERE (person.occupation IS NOT NULL AND NOT person.occupation IN $occupationNotIn)
  RETURN count(person) AS peopleTotal
}
CALL () {
  MATCH (person2:Person)
  WHERE COUNT {
    MATCH (person2)-[memberOf:MEMBER_OF]->(group)
    WHERE (memberOf.role IS NOT NULL AND NOT memberOf.role IN $roleNotIn)
  } > 0
  RETURN count(person2) AS people2Total
}
CALL () {
  MATCH (person3:Person)
  WHERE NOT ((person3.occupation IS NOT NULL AND NOT person3.occupation IN $occupationNotIn2))
  RETURN count(person3) AS people3Total
}
RETURN {peopleTotal: peopleTotal, people2Total: people2Total, people3Total: people3Total} AS data
