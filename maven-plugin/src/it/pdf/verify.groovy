String log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] \S*site\.yaml: error\[pdf-library-missing\]: What makes PDFs can't be had: .*openhtmltopdf/
assert new File(basedir, 'target/without/index.html').exists()
assert !new File(basedir, 'target/without/print/book.pdf').exists()
assert !new File(basedir, 'target/refused').exists()

for (path in ['print/book.pdf', 'incidents/tram-bells/tram-bells.pdf', 'services/bells/print/book.pdf']) {
    byte[] bytes = new File(basedir, "target/site/$path").bytes
    assert new String(bytes, 0, 8, 'ISO-8859-1').startsWith('%PDF-1.')
    assert bytes.length > 20000
}
