CALL () {
  MATCH (group:Group)
  WITH group, CASE group.groupKind WHEN 'STATE' THEN 0 WHEN 'MILITARY' THEN 1 WHEN 'ARMED_GROUP' THEN 2 WHEN 'POLITICAL' THEN 3 WHEN 'COMMUNITY' THEN 4 WHEN 'MONITOR' THEN 5 WHEN 'INTERGOVERNMENTAL' THEN 6 WHEN 'MEDIA' THEN 7 WHEN 'COMPANY' THEN 8 WHEN 'CIVIL_SOCIETY' THEN 9 WHEN 'OTHER' THEN 10 END AS groupKindRank
  WITH group, groupKindRank
  ORDER BY group.anonymous DESC, groupKindRank, group.id
  LIMIT $first
  RETURN collect({anonymous: group.anonymous, groupKind: group.groupKind, id: group.id}) AS groups
}
CALL () {
  MATCH (place:Place)
  WITH place
  ORDER BY place.longitude DESC, place.id
  LIMIT $first2
  RETURN collect({longitude: place.longitude, id: place.id}) AS places
}
RETURN {groups: groups, places: places} AS data
