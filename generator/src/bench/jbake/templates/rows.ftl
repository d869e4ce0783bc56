<ul><#list rows as report><li><a href="/${report.uri}">${report.title}</a> ${report.date?string("yyyy-MM-dd")} ${report.severity}</li></#list></ul></main></body></html>
