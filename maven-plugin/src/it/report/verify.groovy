File site = new File(basedir, 'target/site')
String reports = new File(site, 'project-reports.html').getText('UTF-8')
assert reports =~ /<a [^>]*href="postmortems\/index.html"[^>]*>Incidents<\/a>/
for (path in ['index.html', 'incidents/2026-02-03-ferry-timetable/index.html']) {
    String page = new File(site, "postmortems/$path").getText('UTF-8')
    assert page.contains('The ferry timetable showed last year')
    assert !page.contains('fluido')
}
