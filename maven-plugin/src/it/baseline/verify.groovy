String log = new File(basedir, 'build.log').text
File content = new File(basedir, 'src/site/postmortems')
List<String> made = new File(content, 'checks-baseline.txt').readLines('UTF-8')
assert made.any { it ==~ /salt: [0-9a-f]{32}/ }
assert made.any { it ==~ /impossible-date 1 [0-9a-f]{8} 2026-02-03-ferry-timetable\.md/ }
assert log =~ /checks-baseline\.txt holds \d+ findings?; only others count from now on\./
assert new File(basedir, 'target/site/index.html').exists()
assert !new File(basedir, 'target/site/checks-baseline.txt').exists()

// with an old baseline: what is new is told, before and after it has shrunk
assert (log =~ /\[ERROR\] later\/2026-03-05-tram-bells\.md:2:8: error\[yaml-quote\]/).count == 2
assert (log =~ /\[ERROR\] later\/2026-02-03-ferry-timetable\.md/).count == 0
List<String> later = new File(basedir, 'later/checks-baseline.txt').readLines('UTF-8')
assert later.findAll { !it.startsWith('#') } == ['salt: 0123456789abcdef', 'impossible-date 1 64120daa 2026-02-03-ferry-timetable.md']

assert log.contains('error[content-missing]')
assert log.contains('the baseline was not written')
assert !new File(basedir, 'nowhere').exists()
assert log.contains("postmortem.baseline is 'grow'; it can be one of shrink, accept.")
