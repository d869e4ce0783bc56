<#assign title = "Saltmere"><#include "head.ftl"><#assign rows = published_posts><#include "rows.ftl">
