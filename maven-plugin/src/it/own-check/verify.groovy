import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8').normalize()
String contributing = new File(basedir, '../../../../CONTRIBUTING.md').getText('UTF-8')
String said = (contributing =~ /(?ms)^```text\n(site\/.*?)^```$/)[0][1]
assert log.contains('[ERROR] ' + said)
assert log.count('error[saltmere-no-ticket]') == 1

File checks = new File(basedir, 'site/target/postmortem-checks')
assert new File(checks, 'rules/saltmere-no-ticket.html').getText('UTF-8').contains('<h1>An open action without a ticket</h1>')
assert new File(checks, 'rules/index.html').getText('UTF-8').contains('<td>An open action without a ticket</td>')
def driver = new JsonSlurper().parse(new File(checks, 'postmortem.sarif')).runs[0].tool.driver
assert driver.rules.find { it.id == 'saltmere-no-ticket' }.help.markdown.contains('## Why it matters')
