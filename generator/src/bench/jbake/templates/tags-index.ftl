<#assign title = "tags"><#include "head.ftl"><ul><#list tags as each><li><a href="/${each.uri}">${each.name}</a> ${each.tagged_posts?size}</li></#list></ul></main></body></html>
