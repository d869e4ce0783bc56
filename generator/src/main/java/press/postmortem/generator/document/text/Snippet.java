package press.postmortem.generator.document.text;

/** As much of an author's text as a message can hold. */
public final class Snippet {
    private static final int LONGEST = 60;

    private Snippet() {}

    public static String of(String text) {
        String line = Characters.presentable(text).replace('\n', ' ').strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
