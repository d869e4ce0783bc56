package press.postmortem.generator.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Site;

class BylineTest {
    @Test
    void a_line_names_several() {
        assertThat(names("Ada, Ben & Cy and the crew"))
                .containsExactly(person("Ada"), person("Ben"), person("Cy"), person("the crew"));
        assertThat(names("Ada, Ben, and the crew")).containsExactly(person("Ada"), person("Ben"), person("the crew"));
        assertThat(names("The harbour office")).containsExactly(person("The harbour office"));
    }

    @Test
    void a_handle_stands_in_brackets_or_alone() {
        assertThat(names("Ada (@ada), @ben"))
                .containsExactly(
                        new Person("Ada", Optional.empty(), Optional.of("@ada")),
                        new Person("@ben", Optional.empty(), Optional.of("@ben")));
    }

    @Test
    void commas_in_brackets_part_nobody() {
        assertThat(names("Ada (harbour, night shift), Ben"))
                .containsExactly(person("Ada (harbour, night shift)"), person("Ben"));
    }

    @Test
    void a_link_gives_the_address() {
        Inline.Link handle = new Inline.Link("https://example.org/@ada", "", text("@ada"), false, 0);
        Inline.Link name = new Inline.Link("https://example.org/ben", "", text("Ben"), false, 0);

        assertThat(Byline.names(List.of(
                                text("Ada (").get(0), handle, text(") and ").get(0), name))
                        .stream()
                        .map(each -> each.in(Site.unnamed())))
                .containsExactly(
                        new Person("Ada", Optional.of("https://example.org/@ada"), Optional.of("@ada")),
                        new Person("Ben", Optional.of("https://example.org/ben"), Optional.empty()));
    }

    @Test
    void an_item_of_a_list_names_one() {
        assertThat(Byline.name(new Yaml.Scalar("Salt, Sand and Sons", false, 0)).words())
                .contains("Salt, Sand and Sons");
    }

    @Test
    void there_is_nobody_in_an_empty_line() {
        assertThat(names("")).isEmpty();
        assertThat(names(" , and ,")).isEmpty();
    }

    private static List<Person> names(String line) {
        return Byline.names(text(line)).stream()
                .map(name -> name.in(Site.unnamed()))
                .toList();
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text, 0));
    }

    private static Person person(String name) {
        return new Person(name, Optional.empty(), Optional.empty());
    }
}
