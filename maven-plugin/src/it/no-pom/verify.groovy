def names = basedir.list().toList()
assert new File(basedir, 'target/site/incidents/2026-03-05-tram-bells/index.html').getText('UTF-8').contains('one hour ahead')
assert new File(basedir, 'public/incidents/2026-03-05-tram-bells/index.html').isFile()
assert !names.any { it.contains('$') }
