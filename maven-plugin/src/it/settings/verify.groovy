def ledger = { folder -> new File(basedir, "target/$folder/actions/index.html").getText('UTF-8') }
def overdue = /Overdue 31\W+days/

assert new File(basedir, 'target/site/feed.xml').getText('UTF-8').contains('https://boats.example/incidents/')
assert ledger('site') =~ overdue
assert ledger('dated') =~ overdue
assert !(ledger('undated') =~ overdue)

for (folder in ['postmortem-schemas', 'editor']) {
    assert new File(basedir, "target/$folder").list().findAll { it.endsWith('.json') }.sort() ==
        ['front-matter.schema.json', 'site.schema.json']
}
assert new File(basedir, 'target/site/api/site.schema.json').bytes ==
    new File(basedir, 'target/editor/site.schema.json').bytes
