File options = new File(basedir, '.mvn/jvm.config')
options.parentFile.mkdirs()
options.text = '-Xmx256m\n'
new File(basedir, '.gitignore').text = '*.log\n'
true
