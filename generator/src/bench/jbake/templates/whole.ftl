<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${title}</title></head><body><h1>${title}</h1><#list rows as report><h2>${report.title}</h2>${report.body}</#list></body></html>
