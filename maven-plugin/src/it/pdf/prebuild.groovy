// An earlier run may have fetched what makes books.
for (group in ['io/github/openhtmltopdf', 'com/github/librepdf', 'net/sf/jasperreports', 'org/apache/xmlgraphics']) {
    new File(localRepositoryPath, group).deleteDir()
}
