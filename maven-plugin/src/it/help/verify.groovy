String log = new File(basedir, 'build.log').text
for (goal in ['init', 'new', 'serve', 'generate', 'check', 'report', 'pdf', 'baseline', 'explain', 'schema', 'help']) {
    assert log.contains("postmortem:$goal")
}
for (parameter in ['content', 'output', 'theme', 'failOn', 'baseUrl', 'today', 'file', 'rule', 'reports',
    'reportsFolder', 'title', 'date', 'pdf', 'git', 'baseline', 'port', 'host', 'skip']) {
    assert log.contains("User property: postmortem.$parameter")
}
