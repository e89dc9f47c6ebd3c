CALL () {
  MATCH (statement:Statement)
  WHERE statement.id IN $idIn
  WITH statement
  ORDER BY statement.id
  LIMIT 25
  CALL (statement) {
    MATCH (statement)<-[updates:UPDATES]-(statement2)
    WITH statement2, updates
    ORDER BY statement2.id, updates.key
    LIMIT 10
    CALL (statement2) {
      MATCH (statement2)<-[:UPDATES]-(statement3)
      WITH statement3
      ORDER BY statement3.id
      LIMIT 10
      RETURN collect({id: statement3.id}) AS updatedBy
    }
    RETURN collect({id: statement2.id, updatedBy: updatedBy, edge: {basis: updates.basis, assessedBy: updates.assessedBy}}) AS updatedBy2
  }
  CALL (statement) {
    MATCH (statement)<-[retracts:RETRACTS]-(statement4)
    WITH statement4, retracts
    ORDER BY statement4.id, retracts.key
    LIMIT 10
    CALL (statement4) {
      MATCH (statement4)-[:RETRACTS]->(statement5)
      WITH statement5
      ORDER BY statement5.id
      LIMIT 10
      RETURN collect({id: statement5.id}) AS retracts2
    }
    RETURN collect({id: statement4.id, retracts: retracts2, edge: {basis: retracts.basis}}) AS retractedBy
  }
  RETURN collect({id: statement.id, rank: statement.rank, rankReason: statement.rankReason, updatedBy: updatedBy2, retractedBy: retractedBy}) AS statements
}
RETURN {statements: statements} AS data
