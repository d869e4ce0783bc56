String log = new File(basedir, 'build.log').text
assert log =~ /pom\.xml is there already and stays as it is\. Add the plugin press\.postmortem:postmortem-maven-plugin:\S+ to its build, /
assert log.contains('.mvn/jvm.config is there already and stays as it is.'
    + ' Add the line -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms128m -XX:NewRatio=4 -XX:MinHeapFreeRatio=15, in the place of options for the same, ')
assert log.contains('.gitignore is there already and stays as it is. Add the line target/ ')
assert !new File(basedir, 'pom.xml').text.contains('postmortem')
assert new File(basedir, '.mvn/jvm.config').text == '-Xmx256m\n'
assert new File(basedir, '.gitignore').text == '*.log\n'

File content = new File(basedir, 'src/site/postmortems')
assert content.list().sort() == ['2026-03-05-tram-bells.md', 'site.yaml']
assert log.contains('No example was written, as there are reports already.')

// a folder of another name has no reports yet
assert new File(basedir, 'incidents').list().sort().collect { it.replaceFirst(/^\d{4}-\d{2}-\d{2}/, 'DAY') } == ['DAY-example.md', 'site.yaml']
assert log.contains('Once the plugin is in the pom, mvn verify site checks the reports')
