package press.postmortem.generator.render.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.incident.Books;
import press.postmortem.generator.incident.Printing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.pdf.PdfEngine;
import press.postmortem.generator.render.pdf.PdfOptions;

/** Print views → books. Made only where a book is planned, as it needs libraries that are not there otherwise. */
public final class Bindery {
    /** How many reports are laid out at a time, in however many books: each takes some megabytes until its book is made. */
    private static final int DESK = 200;

    private final Semaphore desk = new Semaphore(DESK);
    private final Edition edition;
    private final Function<Planned.Book, String> views;
    private final PdfEngine engine;

    /** @param views the print view that a book is made of, as HTML */
    public Bindery(Edition edition, Function<Planned.Book, String> views) {
        this.edition = edition;
        this.views = views;
        Books books = edition.site().books();
        Map<String, Asset> assets = edition.plan().library().assets();
        List<byte[]> fonts = books.fonts().stream()
                .flatMap(font -> Optional.ofNullable(assets.get(font.path())).stream())
                .map(Asset::bytes)
                .toList();
        Map<String, Supplier<byte[]>> files = files();
        Printing printing = edition.site().printing();
        Optional<String> blank = Optional.of(edition.words().say("print.blank"))
                .filter(words -> printing.start() == Printing.Start.RECTO);
        this.engine = new PdfEngine(
                new PdfOptions(edition.today(), books.archive(), printing.paper(), blank, fonts),
                path -> Optional.ofNullable(files.get(path)).map(Supplier::get));
    }

    public OutputFile.Book bind(Planned.Book book) {
        int reports = Math.min(book.reports(), DESK);
        desk.acquireUninterruptibly(reports);
        try {
            return make(book);
        } finally {
            desk.release(reports);
        }
    }

    private OutputFile.Book make(Planned.Book book) {
        return engine.pdf(views.apply(book), book.source().path(), book.path());
    }

    /** What print views refer to. */
    private Map<String, Supplier<byte[]>> files() {
        Map<String, Supplier<byte[]>> files = new HashMap<>();
        for (Planned planned : edition.plan().files()) {
            if (planned instanceof Planned.Copy copy) {
                files.put(copy.path(), copy.asset()::bytes);
            } else if (planned instanceof Planned.PrintStyle style) {
                files.put(style.path(), () -> RunningHeads.inBook(edition, style));
            }
        }
        edition.theme().statics().forEach(file -> files.put(file.path(), file::bytes));
        return files;
    }
}
