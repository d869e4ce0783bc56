String log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] src\/site\/postmortems\/2026-03-05-tram-bells\.md:3:7: error\[/
assert log =~ /1 incident, \d+ files, 1 error, in /
assert new File(basedir, 'target/site/incidents/2026-03-05-tram-bells/index.html').getText('UTF-8').contains('one hour ahead')

assert log.contains('[WARNING] doubtful/2026-03-05-tram-bells.md:3:1: warning[unknown-key]')
assert log =~ /1 incident, 1 warning, in /
assert log =~ /postmortem-maven-plugin:[^:]+:check .*: 1 warning/
assert log.contains("postmortem.failOn is 'sometimes'; it can be one of error, warning, never.")

assert log.contains("[WARNING] There is no parameter 'postmortem.tody'. Did you mean 'postmortem.today'?")
