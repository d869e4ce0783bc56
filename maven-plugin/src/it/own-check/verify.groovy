String log = new File(basedir, 'build.log').getText('UTF-8').normalize()
String contributing = new File(basedir, '../../../../CONTRIBUTING.md').getText('UTF-8')
String said = (contributing =~ /(?ms)^```text\n(site\/.*?)^```$/)[0][1]
assert log.contains('[ERROR] ' + said)
assert log.count('error[saltmere-no-ticket]') == 1
