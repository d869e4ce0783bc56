package press.postmortem.generator.diagnostic;

/** What stands in the way of a site: found by {@code plan}, {@code render} and {@code write}. */
public enum PublishingRule implements Rule {
    // plan: which pages, at which paths
    PATH_TAKEN(
            Level.ERROR,
            "%1$s and %2$s would both be published as %3$s.",
            "Rename one of them, or give a report an id of its own. Names that differ in case only are one name on many"
                    + " disks."),
    ALIAS_TAKEN(
            Level.ERROR,
            "The alias '%1$s' can't lead here: at %2$s stands %3$s.",
            "Remove the alias, or move what stands at its path."),
    ALIAS_UNUSABLE(
            Level.WARNING,
            "The alias '%1$s' can't be a path of this site.",
            "Write a path from the root of the site, such as /old/path/ or /old.html, without '..' and without any of"
                    + " : * ? # %% \" < > |."),
    DRAFT_LEFT_OUT(
            Level.NOTE,
            "This report is a draft, so the site does not have it.",
            "When it is ready, remove what makes it one: 'draft: true', its status, the folder _drafts, or a day to come"
                    + " on which it is published."),
    MISSING_SITE_PAGE(
            Level.ERROR,
            "The site has no page '%1$s'.",
            "A list is there only where a report is in it: check the spelling of the service, tag, severity, year or author."),
    LINK_TO_DRAFT(
            Level.WARNING,
            "%1$s is a draft, which the site does not have, so this is no link on the page.",
            "Publish the draft first, or remove the link."),
    BASE_URL_MISSING(
            Level.WARNING,
            "Nothing says where the site is published, so links in its feeds are not absolute, and it has no sitemap.",
            "Say 'base_url: https://incidents.example.org/' in site.yaml, or set postmortem.baseUrl."),

    // render: the theme
    THEME_MISSING(
            Level.ERROR,
            "There is no theme '%1$s'.",
            "Name a theme on the class path, such as broadsheet or plain, or the path of a folder that holds templates/."),
    THEME_TEMPLATE_MISSING(
            Level.ERROR,
            "The theme has no template %1$s.",
            "Add the file, or copy it from the theme broadsheet and change it."),
    THEME_IDLE_FILE(Level.WARNING, "Nothing in the theme has a use for this file.", "%1$s"),
    THEME_UNKNOWN_VALUE(Level.ERROR, "There is no value '%1$s' here.", "%2$s"),
    THEME_NOT_TEXT(
            Level.ERROR,
            "'%1$s' is not a text.",
            "Open it as a section, {{#%1$s}} … {{/%1$s}}, and name the values inside it."),
    THEME_RAW_VALUE(
            Level.ERROR,
            "'%1$s' can't be written without escaping.",
            "Write {{%1$s}}. Only values whose names end in Html hold HTML that was made safe."),
    THEME_UNKNOWN_PARTIAL(
            Level.ERROR,
            "There is no partial '%1$s'.",
            "Partials are the files templates/partials/NAME.mustache. %2$s"),
    THEME_PARTIAL_LOOP(
            Level.ERROR, "The partial '%1$s' includes itself.", "Write the repetition as a section over a list."),
    THEME_SYNTAX(Level.ERROR, "This can't be read as a template: %1$s.", "%2$s"),

    // render: words
    LANGUAGE_WITHOUT_WORDS(
            Level.WARNING,
            "There are no words for the language '%1$s', so pages speak English around its reports.",
            "There are words for %2$s. Those of another language are a file theme/%3$s of the site."),
    WORDS_MISSING(
            Level.ERROR,
            "This language has no words for %1$s.",
            "Add a line KEY=TEXT for each; Postmortem Press has the English ones in words/en.properties."),
    WORDS_UNKNOWN(Level.WARNING, "Nothing says '%1$s'.", "%2$s"),
    WORDS_GAPS(
            Level.ERROR,
            "The message '%1$s' has not the gaps %2$s.",
            "Each is filled with something that has to be said. In English it is: %3$s"),
    WORDS_TWICE(
            Level.WARNING, "The message '%1$s' stands in this file before.", "Remove one of them; this one counts."),
    WORDS_UNREADABLE(Level.ERROR, "This is no message.", "Write KEY=TEXT, or begin a remark with #."),

    // render: books
    PDF_LIBRARY_MISSING(
            Level.ERROR,
            "What makes PDFs can't be had: %1$s.",
            "Let Maven reach its repository once, or say pdf: false in site.yaml."),

    FONT_MISSING(
            Level.ERROR,
            "There is no font %1$s.",
            "Name a file below the content folder, as in 'fonts: [fonts/NotoSansJP.ttf]'."),
    FONT_UNREADABLE(
            Level.ERROR,
            "%1$s is no TrueType font.",
            "Name a file that ends in .ttf; neither collections (.ttc) nor OpenType with other outlines (.otf) nor web fonts"
                    + " can be used."),
    SCRIPT_WITHOUT_FONT(
            Level.WARNING,
            "No font of this book has the letters of the script %1$s, so that each is shown as \uFFFD.",
            "Name a TrueType font that has them below 'pdf' in site.yaml, as in 'fonts: [fonts/NotoSansJP.ttf]'."),
    SCRIPT_FROM_RIGHT(
            Level.WARNING,
            "This book sets words of the script %1$s from left to right, and does not join their letters.",
            "Print the print view from a browser where such words matter, or say 'pdf: false' in site.yaml."),

    // proof: what was made is read again
    LOST_WORDS(
            Level.ERROR,
            "Words of %1$s are not here: '%2$s'.",
            "This is a fault of the theme or of Postmortem Press: look whether a style sheet hides them or a template"
                    + " leaves them out, and tell its authors."),
    LOST_PICTURES(
            Level.ERROR,
            "There are %1$s pictures of %3$s here where there should be %2$s.",
            "Look whether each is a PNG, JPEG, GIF or SVG that a browser shows."),
    LOST_LINK(
            Level.ERROR,
            "No link in this book leads to %1$s.",
            "This is a fault of the theme's style sheet or of Postmortem Press: tell its authors."),
    LOST_REFERENCES(
            Level.ERROR,
            "%1$s links in this book lead to one of its pages where %2$s should.",
            "This is a fault of the theme or of Postmortem Press: tell its authors."),

    LOST_PLACE(
            Level.ERROR,
            "A link leads to '#%1$s', and no place on this page is called that.",
            "This is a fault of the theme or of Postmortem Press: tell its authors."),
    PLACE_TWICE(
            Level.ERROR,
            "Two places on this page are called '%1$s', so that a link leads to the first of them only.",
            "This is a fault of the theme or of Postmortem Press: tell its authors."),

    SCRIPT_IN_ASSET(
            Level.ERROR,
            "This file is published, and a browser that opens it would run %1$s.",
            "Export it without scripts, or as a picture of another format. What is meant to run lies in the folder static/, which"
                    + " is published as it is."),

    // write: the output folder
    OUTPUT_NOT_A_FOLDER(
            Level.ERROR,
            "The output %1$s is a file, or a link that leads nowhere, and not a folder.",
            "Choose a folder for postmortem.output, or delete what stands there."),
    OUTPUT_INSIDE_CONTENT(
            Level.ERROR,
            "The output folder %1$s lies inside the content folder %2$s, so that the next build would read what this one"
                    + " wrote.",
            "Choose a folder outside for postmortem.output, or one below a folder called target."),
    OUTPUT_HOLDS_CONTENT(
            Level.ERROR,
            "The output folder %1$s holds the content folder %2$s, which a build would delete.",
            "Choose a folder of its own for postmortem.output."),
    OUTPUT_INSIDE_SITE(
            Level.ERROR,
            "The output folder %1$s lies inside %2$s, which was written by Postmortem Press and is replaced as a whole.",
            "Choose a folder outside for postmortem.output, or delete what stands there once where it is written no more."),
    OUTPUT_FIXED(
            Level.ERROR,
            "The output folder %1$s can't be replaced as a whole, as %2$s.",
            "Choose a folder below it for postmortem.output."),
    OUTPUT_FOREIGN(
            Level.ERROR,
            "The output folder %1$s holds files that were not written by Postmortem Press, such as %2$s.",
            "Say <maven.site.skip>true</maven.site.skip> in the pom where they are Maven's own site, and delete them once."
                    + " Else choose an empty folder for postmortem.output, or move them away.");

    private final Level level;
    private final String message;
    private final String hint;

    PublishingRule(Level level, String message, String hint) {
        this.level = level;
        this.message = message;
        this.hint = hint;
    }

    @Override
    public String id() {
        return Rule.idOf(this);
    }

    @Override
    public Level level() {
        return level;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String hint() {
        return hint;
    }
}
