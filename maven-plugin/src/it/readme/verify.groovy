String log = new File(basedir, 'build.log').text
assert log =~ /1 incident, no problems, (\d+ notes?, )?in /
assert log =~ /1 incident, \d+ files, no problems, (\d+ notes?, )?in [\d.]+ s: .*index\.html/

File site = new File(basedir, 'target/site')
assert new File(site, 'index.html').getText('UTF-8').contains('Fjord Ferries, written down')
String page = new File(site, 'incidents/2026-02-03-ferry-timetable/index.html').getText('UTF-8')
assert page.contains('hears from a passenger')
assert new File(site, 'actions/index.html').getText('UTF-8').contains('Publish from one source')
assert new File(site, 'feed.xml').getText('UTF-8').contains('https://incidents.example.com/incidents/2026-02-03-ferry-timetable/')

String workflow = new File(basedir, '.github/workflows/incidents.yml').getText('UTF-8')
String goals = new File(basedir, 'invoker.properties').readLines().find { it.startsWith('invoker.goals') }.split('= ')[1]
assert workflow.contains("run: mvn $goals\n")

String readme = new File(basedir, '../../../../README.md').getText('UTF-8')
String explained = (readme =~ /(?ms)^```text\n(.*?)^```$/)[0][1]
assert log.normalize().contains(explained)
assert readme.contains("`mvn ${new File(basedir, 'invoker.properties').readLines()[1].split('= ')[1]}`")
