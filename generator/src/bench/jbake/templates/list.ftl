<#assign title = content.title><#include "head.ftl"><#assign rows = published_posts?filter(report -> report[content.key] == content.title)><#include "rows.ftl">
