String log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] src\/site\/postmortems\/2026-02-03-ferry-timetable\.md:3:7: error\[impossible-date\]: .+\n  date: 2026-02-30\n        \^\n/
assert log =~ /\[ERROR\] src\/site\/postmortems\/2026-03-05-tram-bells\.md:2:8: error\[yaml-quote\]: .+\n  title: "Tram bells rang all night\n         \^\n/
assert log =~ /postmortem-maven-plugin:[^:]+:check .*: 2 errors, .*-> /
assert !new File(basedir, 'target/site').exists()
