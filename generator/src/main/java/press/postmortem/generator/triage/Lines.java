package press.postmortem.generator.triage;

/** Lines of one file, 1-based, both ends among them; line 0 stands for the file as a whole. */
record Lines(int first, int last) {
    static final Lines ALL = new Lines(0, Integer.MAX_VALUE);

    boolean contains(int line) {
        return first <= line && line <= last;
    }
}
