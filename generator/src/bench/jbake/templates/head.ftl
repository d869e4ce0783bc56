<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><header><a href="/">Saltmere</a></header><main><h1>${title}</h1>
