import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
String report = 'src/site/postmortems/2026-02-03-ferry-timetable.md'
File checks = new File(basedir, 'target/postmortem-checks')
String root = new JsonSlurper().parse(new File(checks, 'gl-code-quality-report.json'))[0].location.path - report

assert log.contains("[ERROR] $report:9:1: error[missing-image]: ")
assert log.contains("\n::error file=$root$report,line=9,col=1,title=missing-image::There is no picture")
assert log.contains("\n::warning file=$root$report,line=3,col=1,title=unknown-key::")
assert log =~ /mvn postmortem:explain -Dpostmortem.rule=missing-image says why, with examples\./

def run = new JsonSlurper().parse(new File(checks, 'postmortem.sarif')).runs[0]
assert run.tool.driver.rules.find { it.id == 'no-date' }.help.markdown.contains('## Why it matters')
def image = run.results.find { it.ruleId == 'missing-image' }
assert image.locations[0].physicalLocation.artifactLocation == [uri: root + report, uriBaseId: '%SRCROOT%']
assert image.locations[0].physicalLocation.region == [
    startLine: 9, startColumn: 1, snippet: [text: '![The board](board.png)']
]
assert run.results.findAll { it.ruleId == 'missing-image' }[1].suppressions ==
    [[kind: 'inSource', justification: 'kept by the museum']]

def suites = new XmlSlurper().parse(new File(checks, 'TEST-postmortem.xml'))
assert suites.@tests == '2' && suites.@failures == '1'
assert suites.testsuite.testcase.failure.@type == 'missing-image'

assert new File(checks, 'index.html').getText('UTF-8').contains('<a href="rules/missing-image.html">')
assert new File(checks, 'index.html').getText('UTF-8').contains('<td>kept by the museum</td>')
assert new File(checks, 'rules/missing-image.html').isFile()

assert new File(basedir, 'target/elsewhere/index.html').isFile()
assert !new File(basedir, 'target/elsewhere/postmortem.sarif').exists()
assert log.contains("\u001B[1;31merror[missing-image]\u001B[m: ")

assert log.contains('# A report without a date\n')
assert log.contains("There is no rule 'no-dat'. Did you mean 'no-date'?")
assert log.contains("postmortem.reports has 'sarf'; it can be none, or some of sarif, junit, gitlab, github, html.")
assert !new File(basedir, 'target/site').exists()
