String log = new File(basedir, 'build.log').text
assert log.count('2026-03-05-tram-bells.md, as it is read') == 2
assert log =~ /line 9 +05:30 +2026-03-06T05:30, Europe\/Oslo, in UTC 2026-03-06T04:30Z\n/
assert log =~ /line 4 +warning\[unknown-key\]: .*severtiy/
assert log =~ /\[ERROR\] .*pom\.xml: error\[file-outside-content\]: /
assert log =~ /2026-03-05-tram\.md: error\[file-no-report\]: .*\n +Did you mean '2026-03-05-tram-bells\.md'\?/
assert log.contains('Say what is to be explained: -Dpostmortem.rule=')
assert !new File(basedir, 'target/site').exists()
