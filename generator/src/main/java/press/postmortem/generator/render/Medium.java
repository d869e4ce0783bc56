package press.postmortem.generator.render;

/** What a page is read on. */
enum Medium {
    SCREEN,
    /** No link can be followed, nothing scrolls, and a picture that was not loaded stays away. */
    PAPER
}
