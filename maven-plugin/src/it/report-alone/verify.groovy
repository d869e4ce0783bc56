assert new File(basedir, 'target/site/postmortems/index.html').isFile()
assert new File(basedir, 'target/site').list().toList() == ['postmortems']
