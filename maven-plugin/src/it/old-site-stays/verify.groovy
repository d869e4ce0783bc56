String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] broken/2026-02-03-ferry-timetable.md:')
assert log.contains('1 error, 1 note: the site was not written; what stood there before is untouched')
String page = new File(basedir, 'target/site/incidents/2026-02-03-ferry-timetable/index.html').getText('UTF-8')
assert page.contains('The ferry timetable showed last year')
assert new File(basedir, 'target/site/index.html').isFile()
