def ledger = { folder -> new File(basedir, "target/$folder/actions/index.html").getText('UTF-8') }
def overdue = /Overdue 31\W+days/

assert new File(basedir, 'target/site/feed.xml').getText('UTF-8').contains('https://boats.example/incidents/')
assert ledger('site') =~ overdue
assert ledger('dated') =~ overdue
assert !(ledger('undated') =~ overdue)
