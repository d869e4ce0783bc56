evaluate(new File(basedir, '../../../src/it/own-check/verify.groovy'))
