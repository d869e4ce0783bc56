String log = new File(basedir, 'build.log').text
String path = 'src/site/postmortems/2026-03-31-night-boats-sold-every-bunk-twice.md'
assert log.contains("[INFO] Written: $path\n")
String report = new File(basedir, path).getText('UTF-8')
assert report.contains('\ntitle: "Night boats sold every bunk twice"\ndate: 2026-03-31\ndraft: true ')
assert report =~ /\nservices: \[\] +# booking \(Seat booking\)\n/
assert report =~ /\ntimezone: +# where it is not Europe\/Oslo\n/

// what is still to be written is named, and refuses no build
assert log =~ /note\[draft-left-out\]/
assert (log =~ /\[INFO\] src\/site\/postmortems\/2026-03-31-night-boats\S+: note\[empty-section\]: /).count == 8
assert log =~ /no problems, 9 notes, in /

assert log.contains("$path is there already and stays as it is. Give the report another title, or another day, as in -Dpostmortem.date=2026-03-31")
assert log.contains("The title '?!' has no letter and no digit by which a file could be named. Say what happened, as in \"-Dpostmortem.title=")
assert log.contains('Say what happened, as in "-Dpostmortem.title=Checkout was down for 40 minutes"')
assert log.contains("postmortem.date is '31.3.2026'; it can be a date as in 2026-03-31.")
assert new File(basedir, 'src/site/postmortems').list().length == 2

// a folder that does not exist yet, on the day that it is
assert new File(basedir, 'elsewhere/reports').list().length == 1
assert log =~ /Written: elsewhere\/reports\/\d{4}-\d{2}-\d{2}-night-boats-sold-every-bunk-twice\.md\n/
