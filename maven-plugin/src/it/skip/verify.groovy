String log = new File(basedir, 'build.log').text
assert log.count('[INFO] Skipped, as postmortem.skip is set.') == 2
assert !new File(basedir, 'target/site').exists()
