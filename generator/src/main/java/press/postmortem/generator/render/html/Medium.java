package press.postmortem.generator.render.html;

/** What a page is read on. */
public enum Medium {
    SCREEN,
    /** No link can be followed, nothing scrolls, and a picture that was not loaded stays away. */
    PAPER,
    /** Away from the site, as in a feed reader: no style sheet is there, so nothing that only shapes and colours tell. */
    ELSEWHERE
}
