for (site in ['target/site', 'public']) {
    String page = new File(basedir, "$site/incidents/2026-03-05-tram-bells/index.html").getText('UTF-8')
    assert page.contains('one hour ahead')
}
assert !basedir.list().any { it.contains('$') }

String readme = new File(basedir, '../../../../README.md').getText('UTF-8')
assert readme =~ /\nmvn press\.postmortem:postmortem-maven-plugin:[^:]+:generate -Dpostmortem\.content=postmortems -Dpostmortem\.output=public\n/
