package press.postmortem.generator.render.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void aRelativeAddressLeadsFromThePageThatHoldsIt() {
        assertThat(Addresses.relativeTo("index.html").of("feed.xml")).isEqualTo("feed.xml");
        assertThat(Addresses.relativeTo("a/b/index.html").of("index.html")).isEqualTo("../../index.html");
        assertThat(Addresses.relativeTo("a/b/index.html").of("a/c/index.html")).isEqualTo("../c/index.html");
        assertThat(Addresses.relativeTo("a/b/index.html").of("a/b/print/index.html"))
                .isEqualTo("print/index.html");
        assertThat(Addresses.relativeTo("ab/index.html").of("a/index.html")).isEqualTo("../a/index.html");
    }

    @Test
    void anAbsoluteAddressLeavesTheIndexOut() {
        Addresses addresses = Addresses.absolute("https://incidents.example/x/");
        assertThat(addresses.of("index.html")).isEqualTo("https://incidents.example/x/");
        assertThat(addresses.of("a/index.html")).isEqualTo("https://incidents.example/x/a/");
        assertThat(addresses.of("a/notindex.html")).isEqualTo("https://incidents.example/x/a/notindex.html");
    }

    @Test
    void whatMeansSomethingInAnAddressIsEncoded() {
        assertThat(Addresses.relativeTo("index.html").of("media/a b+c#d?e%f:g/ü~*.png"))
                .isEqualTo("media/a%20b%2Bc%23d%3Fe%25f%3Ag/%C3%BC~%2A.png");
    }
}
