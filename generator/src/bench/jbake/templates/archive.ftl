<#assign title = "Incidents"><#include "head.ftl"><#assign rows = published_posts><#include "rows.ftl">
