File site = new File(basedir, 'target/site')
String home = new File(site, 'project-reports.html').getText('UTF-8')
assert home =~ /<a [^>]*href="postmortems\/index.html"[^>]*>Incidents<\/a>/
String page = new File(site, 'postmortems/incidents/2026-02-03-ferry-timetable/index.html').getText('UTF-8')
assert page.contains('The ferry timetable showed last year')
assert !page.contains('fluido')
String front = new File(site, 'postmortems/index.html').getText('UTF-8')
assert front.contains('The ferry timetable showed last year')
assert !front.contains('fluido')
