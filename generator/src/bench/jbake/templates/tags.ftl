<#assign title = tag><#include "head.ftl"><#assign rows = tag_posts><#include "rows.ftl">
