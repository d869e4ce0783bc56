<#function holds report><#if content.key == "all"><#return true></#if><#if content.key == "tags"><#return report.tags?seq_contains(content.title)></#if><#return report[content.key] == content.title></#function>
<#assign title = content.title><#assign rows = published_posts?filter(report -> holds(report))><#include "whole.ftl">
