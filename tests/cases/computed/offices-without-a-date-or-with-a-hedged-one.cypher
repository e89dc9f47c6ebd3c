CALL () {
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})
  WITH statement
  LIMIT 1
  CALL (statement) {
    MATCH (statement)<-[made:MADE]-(agent)
    WITH agent, made
    ORDER BY agent.nameKey, agent.id, made.key
    LIMIT 50
    CALL (agent) {
      MATCH (agent)-[memberOf:MEMBER_OF]->(group)
      WITH group, memberOf
      ORDER BY group.nameKey, group.id, memberOf.key
      LIMIT 100
      RETURN collect({id: group.id, edge: {role: memberOf.role, during: memberOf.during}}) AS memberOf2
    }
    RETURN collect({id: agent.id, labels: labels(agent), memberOf: memberOf2, edge: {capacity: made.capacity}}) AS speakers
  }
  RETURN collect({madeOn: statement.madeOn, speakers: speakers}) AS statement2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (statement3:Statement {id: id2})
  WITH statement3
  LIMIT 1
  CALL (statement3) {
    MATCH (statement3)<-[made2:MADE]-(agent2)
    WITH agent2, made2
    ORDER BY agent2.nameKey, agent2.id, made2.key
    LIMIT 50
    CALL (agent2) {
      MATCH (agent2)-[memberOf3:MEMBER_OF]->(group2)
      WITH group2, memberOf3
      ORDER BY group2.nameKey, group2.id, memberOf3.key
      LIMIT 100
      RETURN collect({id: group2.id, edge: {role: memberOf3.role, during: memberOf3.during}}) AS memberOf4
    }
    RETURN collect({id: agent2.id, labels: labels(agent2), memberOf: memberOf4, edge: {capacity: made2.capacity}}) AS speakers2
  }
  RETURN collect({madeOn: statement3.madeOn, speakers: speakers2}) AS statement22
}
CALL () {
  UNWIND $ids3 AS id3
  MATCH (statement4:Statement {id: id3})
  WITH statement4
  LIMIT 1
  CALL (statement4) {
    MATCH (statement4)<-[made3:MADE]-(agent3)
    WITH agent3, made3
    ORDER BY agent3.nameKey, agent3.id, made3.key
    LIMIT 50
    CALL (agent3) {
      MATCH (agent3)-[memberOf5:MEMBER_OF]->(group3)
      WITH group3, memberOf5
      ORDER BY group3.nameKey, group3.id, memberOf5.key
      LIMIT 100
      RETURN collect({id: group3.id, edge: {role: memberOf5.role, during: memberOf5.during}}) AS memberOf6
    }
    RETURN collect({id: agent3.id, labels: labels(agent3), memberOf: memberOf6, edge: {capacity: made3.capacity}}) AS speakers3
  }
  RETURN collect({madeOn: statement4.madeOn, speakers: speakers3}) AS statement32
}
CALL () {
  UNWIND $ids4 AS id4
  MATCH (statement5:Statement {id: id4})
  WITH statement5
  LIMIT 1
  CALL (statement5) {
    MATCH (statement5)<-[made4:MADE]-(agent4)
    WITH agent4, made4
    ORDER BY agent4.nameKey, agent4.id, made4.key
    LIMIT 50
    CALL (agent4) {
      MATCH (agent4)-[memberOf7:MEMBER_OF]->(group4)
      WITH group4, memberOf7
      ORDER BY group4.nameKey, group4.id, memberOf7.key
      LIMIT 100
      RETURN collect({id: group4.id, edge: {role: memberOf7.role, during: memberOf7.during}}) AS memberOf8
    }
    RETURN collect({id: agent4.id, labels: labels(agent4), memberOf: memberOf8, edge: {capacity: made4.capacity}}) AS speakers4
  }
  RETURN collect({madeOn: statement5.madeOn, speakers: speakers4}) AS statement42
}
CALL () {
  UNWIND $ids5 AS id5
  MATCH (statement6:Statement {id: id5})
  WITH statement6
  LIMIT 1
  CALL (statement6) {
    MATCH (statement6)<-[made5:MADE]-(agent5)
    WITH agent5, made5
    ORDER BY agent5.nameKey, agent5.id, made5.key
    LIMIT 50
    CALL (agent5) {
      MATCH (agent5)-[memberOf9:MEMBER_OF]->(group5)
      WITH group5, memberOf9
      ORDER BY group5.nameKey, group5.id, memberOf9.key
      LIMIT 100
      RETURN collect({id: group5.id, edge: {role: memberOf9.role, during: memberOf9.during}}) AS memberOf10
    }
    RETURN collect({id: agent5.id, labels: labels(agent5), memberOf: memberOf10, edge: {capacity: made5.capacity}}) AS speakers5
  }
  RETURN collect({madeOn: statement6.madeOn, speakers: speakers5}) AS statement52
}
RETURN {statement: statement2, statement2: statement22, statement3: statement32, statement4: statement42, statement5: statement52} AS data
