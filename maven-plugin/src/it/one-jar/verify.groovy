import groovy.xml.XmlSlurper
import java.util.zip.ZipFile

File plugin = new File(localRepositoryPath, 'press/postmortem/postmortem-maven-plugin').listFiles().find { it.directory }
def files = plugin.listFiles()

// Maven has no library to look for.
def pom = new XmlSlurper().parse(files.find { it.name.endsWith('.pom') })
assert pom.dependencies.dependency.every { it.scope.text() in ['provided', 'test'] }

ZipFile jar = new ZipFile(files.find { it.name.endsWith('.jar') })
def text = { jar.getInputStream(jar.getEntry(it)).getText('UTF-8') }
def names = jar.entries().findAll { !it.directory }*.name

// Each library is named, and its licence is there. A new one is missing here, and in META-INF/NOTICE.
String notice = text('META-INF/NOTICE')
def libraries = [
    'com/adobe/internal/xmp/': 'XMPCore',
    'com/drew/': 'metadata-extractor',
    'com/github/mustachejava/': 'Mustache.java',
    'com/google/re2j/': 'RE2/J',
    'com/vladsch/flexmark/': 'flexmark',
    'org/apache/maven/doxia/sink/': 'Doxia Sink API',
    'org/apache/maven/reporting/': 'Maven Reporting API',
    'org/apache/maven/shared/utils/': 'Maven Shared Utils',
    'org/intellij/lang/annotations/': 'JetBrains annotations',
    'org/jetbrains/annotations/': 'JetBrains annotations',
    'org/jsoup/': 'jsoup',
    'org/yaml/snakeyaml/': 'SnakeYAML',
    'META-INF/resources/webjars/fuse.js/': 'Fuse.js',
]
assert libraries.every { folder, name -> notice.contains(name) && names.any { it.startsWith(folder) } }
def foreign = names.findAll { it.endsWith('.class') || it.startsWith('META-INF/resources/') }
    .findAll { !it.startsWith('press/postmortem/') }
assert foreign.findAll { name -> !libraries.keySet().any { name.startsWith(it) } } == []
def licences = notice.findAll(/(?m): (\S+\/\S+)$/) { whole, path -> path }.toSet()
assert licences.size() == 7
assert licences.findAll { !(it in names) } == [] as Set
assert names.findAll { it =~ /(?i)licen[cs]e/ && !it.endsWith('.class') }.toSet() == licences
assert text('META-INF/LICENSE') == new File(basedir, '../../../../LICENSE').getText('UTF-8')

// What belongs to a library in a jar of its own.
assert names.findAll { it.startsWith('META-INF/versions/') || it.endsWith('module-info.class') || it =~ /\.(SF|DSA|RSA)$/ } == []
assert !jar.getInputStream(jar.getEntry('META-INF/MANIFEST.MF')).getText('UTF-8').contains('Multi-Release')

// Lambdas have classes in the jar, but for the few that widen a number.
def asking = { String maker ->
    names.count {
        it.startsWith('press/postmortem/') && it.endsWith('.class')
            && jar.getInputStream(jar.getEntry(it)).getText('ISO-8859-1').contains(maker)
    }
}
assert asking('java/lang/invoke/LambdaMetafactory') in 1..9
assert names.count { it =~ /^press\/postmortem\/.*\$\$\w+\.class$/ } > 1000
