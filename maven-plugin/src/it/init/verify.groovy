String log = new File(basedir, 'build.log').text
List<String> files = ['pom.xml', '.mvn/jvm.config', '.gitignore', 'src/site/postmortems/site.yaml']
String example = (log =~ /Written: (src\/site\/postmortems\/\d{4}-\d{2}-\d{2}-example\.md)\n/)[0][1]
for (file in files) {
    assert log.count("Written: $file\n") == 1
    assert log.count("$file is there already and stays as it is.\n") == 1
}
assert log.contains('No example was written, as there are reports already.')
assert log.contains('mvn verify site checks the reports and writes the site; mvn postmortem:new "-Dpostmortem.title=')

// both ways to build it, and what its pages say
assert log =~ /1 incident, no problems, 1 silenced, in /
assert (log =~ /1 incident, \d+ files, no problems, 1 silenced, in [\d.]+ s: .*index\.html/).count == 2
// Maven 4 warns of repositories that it can't reach
assert log.readLines().findAll { it.startsWith('[WARNING]') && !it.contains('Could not transfer metadata') } == []
File site = new File(basedir, 'target/site')
assert new File(site, 'index.html').getText('UTF-8').contains('>Init<')
String page = new File(site, "incidents/${new File(example).name - '.md'}/index.html").getText('UTF-8')
assert page.contains('This report is invented')

File repository = new File(basedir, '../../../..')
assert new File(basedir, '.mvn/jvm.config').text == new File(repository, '.mvn/jvm.config').text
String readme = new File(repository, 'README.md').getText('UTF-8')
assert readme.contains("```xml\n${new File(basedir, 'pom.xml').text}```")
assert readme =~ /\nmvn press\.postmortem:postmortem-maven-plugin:[^:]+:init\nmvn verify site\n/
