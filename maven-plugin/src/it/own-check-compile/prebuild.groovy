import groovy.io.FileType

File other = new File(basedir, '../../../src/it/own-check').canonicalFile
other.eachFileRecurse(FileType.FILES) { file ->
    if (file.parentFile != other || file.name == 'pom.xml') {
        File copy = new File(basedir, other.toPath().relativize(file.toPath()).toString())
        copy.parentFile.mkdirs()
        copy.bytes = file.bytes
    }
}
evaluate(new File(other, 'prebuild.groovy'))

File pom = new File(basedir, 'checks/pom.xml')
String text = pom.getText('UTF-8')
assert text.count('<scope>provided</scope>') == 1
pom.setText(text.replace('<scope>provided</scope>', ''), 'UTF-8')
