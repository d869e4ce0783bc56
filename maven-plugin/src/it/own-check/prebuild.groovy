// The two modules are what CONTRIBUTING.md shows: each block that stands below the bold name of a file.
File contributing = new File(basedir, '../../../../CONTRIBUTING.md')
def blocks = contributing.getText('UTF-8') =~ /(?ms)^\*\*`([^`]+)`\*\*\n\n(`{3,})\w+\n(.*?)^\2$/
def names = blocks.collect { whole, name, fence, text ->
    File file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
    name
}
assert names.size() == 5
