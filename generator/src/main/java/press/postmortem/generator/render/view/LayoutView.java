package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.render.output.Pieces;

/**
 * What stands around every page.
 *
 * @param title of the browser's window
 * @param canonical the page's absolute address; empty where it is not known
 * @param metas what those read who quote the page
 * @param pictured whether a picture of the page is among them
 * @param icons for the browser's tab
 * @param twin the address of the same page in Markdown; empty where there is none
 * @param linkedDataHtml what the page tells, as JSON-LD that can stand in a {@code script} element; empty where there is none
 * @param hidden whether search engines are to leave it out
 * @param statics the folder of the theme's static files, ending in {@code /}
 * @param sheet the style sheet for pages of this kind alone, {@code static/pages/KIND.css}, where {@code KIND} is what their template
 *     is called; empty where the theme has none
 * @param report whether it is the page of one report
 * @param feeds that of the page, then that of the site, in the format that every reader knows; on the home page in each format
 * @param front whether this is the home page
 * @param weekday of the edition, in words
 * @param edition the day as of which the site is; absent where no report tells of any
 * @param nav the sections that every site has
 * @param pages those of this site alone
 * @param search the page that searches all reports
 * @param follow what can be subscribed to from here
 * @param pdf all reports as a book
 * @param main the id of the text, for the link that skips to it
 */
public record LayoutView(
        String language,
        String direction,
        String title,
        String description,
        String canonical,
        List<MetaView> metas,
        boolean pictured,
        List<IconView> icons,
        String twin,
        String linkedDataHtml,
        boolean hidden,
        String statics,
        String sheet,
        boolean report,
        List<FeedView> feeds,
        boolean front,
        String site,
        String home,
        String weekday,
        Optional<TimeView> edition,
        String motto,
        List<NavView> nav,
        List<NavView> pages,
        Optional<NavView> search,
        String footer,
        List<LinkView> follow,
        List<LinkView> data,
        Optional<LinkView> pdf,
        List<LinkView> lists,
        String main,
        Pieces mainHtml)
        implements View {
    public LayoutView {
        metas = List.copyOf(metas);
        icons = List.copyOf(icons);
        feeds = List.copyOf(feeds);
        follow = List.copyOf(follow);
        nav = List.copyOf(nav);
        pages = List.copyOf(pages);
        data = List.copyOf(data);
        lists = List.copyOf(lists);
    }
}
