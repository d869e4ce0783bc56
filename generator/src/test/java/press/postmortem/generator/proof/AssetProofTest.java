package press.postmortem.generator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.content.AssetContent;
import press.postmortem.generator.content.PictureNote;
import press.postmortem.generator.diagnostic.SourceFile;

class AssetProofTest {
    @Test
    void a_position_is_one_error_and_all_that_is_personal_one_warning() {
        assertThat(said(
                        note(PictureNote.Kind.POSITION, "GPS", "59.9, 10.8"),
                        note(PictureNote.Kind.PERSON, "Artist", "Ida Berg"),
                        note(PictureNote.Kind.MACHINE, "Body Serial Number", "1234567890"),
                        note(PictureNote.Kind.TEXT, "Software", "Quayside 2.0")))
                .containsExactly(
                        "pump.jpg: error[leaked-position]: This picture says where it was taken (GPS): near 59.9, 10.8.",
                        "pump.jpg: warning[leaked-image-metadata]: This picture says of itself what no reader needs:"
                                + " Artist Id…, Body Serial Number 12….");
    }

    @Test
    void texts_are_scanned_and_name_no_folder_of_a_person() {
        assertThat(said(note(PictureNote.Kind.TEXT, "Comment", "from /home/ida/pump.xcf, sent to Ida Berg")))
                .containsExactly(
                        "pump.jpg: error[private-name]: This is a name that is private (in Comment): Id…",
                        "pump.jpg: warning[leaked-user-folder]: This names a folder on somebody's computer: /home/…");
        assertThat(said(note(PictureNote.Kind.TEXT, "Comment", "/home/runner/work C:\\Users\\Public\\x")))
                .isEmpty();
    }

    @Test
    void a_drawing_is_scanned_with_the_notes_of_its_editor() {
        SourceFile drawing = new SourceFile(
                "pump.svg", "<svg sodipodi:docname=\"x\"\n  export=\"C:\\Users\\ida\\x.png\"><!-- Ida Berg --></svg>");
        assertThat(said(new AssetContent(
                        "pump.svg", Optional.of(drawing), List.of(), Optional.empty(), Optional.empty())))
                .containsExactly(
                        "pump.svg:2:36: error[private-name]: This is a name that is private: Id…",
                        "pump.svg:2:11: warning[leaked-user-folder]: This names a folder on somebody's computer: C:\\Users\\…");
    }

    @Test
    void what_was_not_read_is_said() {
        assertThat(said(new AssetContent(
                        "a.log", Optional.empty(), List.of(), Optional.of("its second half"), Optional.empty())))
                .containsExactly(
                        "a.log: warning[unread-asset]: This file is published, and nobody looked for secrets in"
                                + " its second half.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gate.svg <svg><text><tspan>45.33</tspan><tspan x='4'>.32.101</tspan></text></svg>",
                "gate.svg <svg><text>45.33.32&#46;101</text></svg>",
                "gate.html <p>45.33<b>.32</b>.101</p>",
                "gate.xml <gate><at>45&#x2e;33.32.101</at></gate>",
                "gate.json {'at': '45.33\\u002e32.101'}",
                "gate.log GET /?at=45%2E33%2E32%2E101",
                "gate.log said aG9zdCA0NS4zMy4zMi4xMDEgaXMgdXAK"
            })
    void what_is_encoded_is_told_as_well(String file) {
        String name = file.substring(0, file.indexOf(' '));
        assertThat(said(text(name, file.substring(file.indexOf(' ') + 1))))
                .containsExactly(
                        name + ": warning[leaked-address]: 45…1 is an IPv4 address on the internet (encoded).");
    }

    @Test
    void what_stands_there_as_such_is_told_once() {
        assertThat(said(text("gate.svg", "<svg><text>45.33.32.101</text></svg>")))
                .containsExactly("gate.svg:1:12: warning[leaked-address]: 45…1 is an IPv4 address on the internet.");
    }

    @Test
    void what_is_packed_is_told_with_its_name() {
        String document = "<w:p><w:r><w:t>from 45.33</w:t></w:r><w:r><w:t>.32.101</w:t></w:r></w:p>";
        assertThat(said(note(PictureNote.Kind.TEXT, "word/document.xml", document)))
                .containsExactly("pump.jpg: warning[leaked-address]: 45…1 is an IPv4 address on the internet"
                        + " (in word/document.xml).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gate.svg <svg onload='x()'/>",
                "gate.svg <svg><script>x()</script></svg>",
                "gate.svg <s:svg xmlns:s='http://www.w3.org/2000/svg'><s:script href='x.js'/></s:svg>",
                "gate.svg <svg><a xlink:href='java&#10;script:x()'/></svg>",
                "gate.svg <svg><a><animate attributeName='href' values='#a; javascript:x()'/></a></svg>",
                "gate.svg <!DOCTYPE svg [<!ENTITY a '<script>x()</script>'>]><svg>&a;</svg>",
                "gate.svg <!DOCTYPE svg [<!ENTITY a '\"&#60;script>x()&#60;/script>'>]><svg>&a;</svg>",
                "gate.svg <!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x()'>]><svg/>",
                "gate.xml <h xmlns='http://www.w3.org/1999/xhtml'><script>x()</script></h>",
                "gate.xml <h xmlns='http://www.w3.org/1999/&#120;html'><script>x()</script></h>",
                "gate.xml <?xml-stylesheet type='text/xsl' href='gate.xsl'?><gate/>",
                "gate.html <p><img src=x onerror=x()>",
                "gate.htm <IFRAME srcdoc='a'></IFRAME>"
            })
    void what_a_browser_would_run_is_an_error_unless_it_is_the_sites_own(String file) {
        String name = file.substring(0, file.indexOf(' '));
        String text = file.substring(file.indexOf(' ') + 1);

        assertThat(said(text(name, text))).singleElement().asString().contains("error[script-in-asset]");
        assertThat(said(text("static/" + name, text))).isEmpty();
    }

    @Test
    @Timeout(10)
    void tags_that_never_end_take_no_longer_than_others() {
        assertThat(said(text("gate.svg", "<svg>" + "<tspan".repeat(600_000)))).isEmpty();
        assertThat(said(text("gate.html", "<b<script>x()</script>"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gate.svg <svg><a href='#on'><title>javascript: a script</title></a><style>a {}</style></svg>",
                "gate.svg <!DOCTYPE svg [<!ENTITY ns 'http://ns.example/'><!ENTITY d '&#8212;'>]><svg x='&ns;'/>",
                "gate.xml <tests online='yes'><object>script</object></tests>",
                "gate.html <!doctype html><title>Gates</title><p lang=en>On load it rose",
                "gate.log <script>x()</script>"
            })
    void what_only_shows_is_none(String file) {
        assertThat(said(text(file.substring(0, file.indexOf(' ')), file.substring(file.indexOf(' ') + 1))))
                .isEmpty();
    }

    private static AssetContent text(String name, String text) {
        return new AssetContent(
                name, Optional.of(new SourceFile(name, text)), List.of(), Optional.empty(), Optional.empty());
    }

    private static PictureNote note(PictureNote.Kind kind, String name, String value) {
        return new PictureNote(kind, name, value);
    }

    private static List<String> said(PictureNote... notes) {
        return said(new AssetContent("pump.jpg", Optional.empty(), List.of(notes), Optional.empty(), Optional.empty()));
    }

    private static List<String> said(AssetContent content) {
        return AssetProof.of(content, Scanners.ofPrivateNames("Ida Berg")).stream()
                .map(each -> each.location() + ": " + each.level() + "["
                        + each.rule().id() + "]: " + each.message())
                .toList();
    }
}
