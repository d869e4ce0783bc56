// The project is what README.md tells a reader to write: each block that stands below the bold name of a file.
File readme = new File(basedir, '../../../../README.md')
def blocks = readme.getText('UTF-8') =~ /(?ms)^\*\*`([^`]+)`\*\*\n\n```\w+\n(.*?)^```$/
def names = blocks.collect { whole, name, text ->
    File file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
    name
}
assert names == [
    'pom.xml',
    'src/site/postmortems/2026-02-03-ferry-timetable.md',
    'src/site/postmortems/site.yaml',
    '.github/workflows/incidents.yml',
]
