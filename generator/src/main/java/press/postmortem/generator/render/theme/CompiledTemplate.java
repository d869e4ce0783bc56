package press.postmortem.generator.render.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.view.RowView;
import press.postmortem.generator.render.view.View;

/**
 * A template for one kind of view. Each of its names was looked for once, in the innermost view, then in those around it;
 * {@link TemplateCheck} has told of those that are nowhere, and they are written as nothing.
 */
final class CompiledTemplate {
    private final Step[] steps;
    private final int scopes;

    private CompiledTemplate(Step[] steps, int scopes) {
        this.steps = steps;
        this.scopes = scopes;
    }

    /** @param partials the parts of all that the template may include, by name */
    static CompiledTemplate of(
            List<TemplatePart> parts, Class<? extends View> view, Function<String, List<TemplatePart>> partials) {
        Compiler compiler = new Compiler(partials);
        Step[] steps = compiler.inside(view, parts);
        return new CompiledTemplate(steps, compiler.most);
    }

    /** @param rows keeps rows, where somebody does */
    void write(View view, TextPieces out, Optional<KnownRows> rows) {
        Object[] values = new Object[scopes];
        values[0] = view;
        run(steps, new Writing(values, out, rows));
    }

    private static void run(Step[] steps, Writing to) {
        for (Step step : steps) {
            step.run(to);
        }
    }

    /** @param scopes the views that a step stands in, the outermost first */
    private record Writing(Object[] scopes, TextPieces out, Optional<KnownRows> rows) {
        /** What steps write, by itself. */
        Pieces apart(Step[] steps) {
            Writing alone = new Writing(scopes, new TextPieces(), rows);
            CompiledTemplate.run(steps, alone);
            return alone.out.pieces();
        }
    }

    private interface Step {
        void run(Writing to);

        /** Where it finds what it writes. */
        Stream<Place> places();
    }

    private record Text(byte[] text) implements Step {
        @Override
        public void run(Writing to) {
            to.out().add(text);
        }

        @Override
        public Stream<Place> places() {
            return Stream.empty();
        }
    }

    private record Value(Place place, boolean escaped) implements Step {
        @Override
        public void run(Writing to) {
            Object value = place.value(to.scopes());
            if (value instanceof String text) {
                to.out().add(escaped ? Markup.escape(text) : text);
            } else if (value instanceof Pieces pieces) {
                to.out().add(escaped ? Pieces.of(Markup.escape(pieces.text())) : pieces);
            }
        }

        @Override
        public Stream<Place> places() {
            return Stream.of(place);
        }
    }

    /** @param scope the index of the view that its content stands in */
    private record Section(Place place, int scope, Step[] content) implements Step {
        @Override
        public void run(Writing to) {
            Object value = place.value(to.scopes());
            if (holds(value)) {
                to.scopes()[scope] = held(value);
                CompiledTemplate.run(content, to);
            }
        }

        @Override
        public Stream<Place> places() {
            return CompiledTemplate.places(place, content);
        }
    }

    /**
     * A section over a list; nothing where a view around the list is absent.
     *
     * @param scope the index of what the list holds
     */
    private record Each(Place place, int scope, Step[] content) implements Step {
        @Override
        public void run(Writing to) {
            if (place.value(to.scopes()) instanceof List<?> list) {
                for (Object each : list) {
                    to.scopes()[scope] = each;
                    CompiledTemplate.run(content, to);
                }
            }
        }

        @Override
        public Stream<Place> places() {
            return CompiledTemplate.places(place, content);
        }
    }

    /**
     * A section over a list of rows.
     *
     * @param around what the content asks of the views around a row
     */
    private record Rows(Each section, List<Place> around) implements Step {
        /** The section itself where it is none, or where it asks for more than texts and flags around it. */
        static Step of(Each section) {
            List<Place> around = Arrays.stream(section.content())
                    .flatMap(Step::places)
                    .filter(place -> place.scope() >= 0 && place.scope() < section.scope())
                    .distinct()
                    .toList();
            return section.place().isOfRows() && around.stream().allMatch(Place::isPlain)
                    ? new Rows(section, around)
                    : section;
        }

        @Override
        public void run(Writing to) {
            if (to.rows().isPresent() && section.place().value(to.scopes()) instanceof List<?> rows) {
                List<Object> values =
                        around.stream().map(place -> place.value(to.scopes())).toList();
                for (Object each : rows) {
                    RowView row = (RowView) each;
                    if (row.isShared()) {
                        KnownRows.Place place = new KnownRows.Place(section.content(), row, values);
                        to.out().add(to.rows().get().row(place, () -> {
                            to.scopes()[section.scope()] = row;
                            return to.apart(section.content()).kept();
                        }));
                    } else {
                        to.scopes()[section.scope()] = row;
                        CompiledTemplate.run(section.content(), to);
                    }
                }
            } else {
                section.run(to);
            }
        }

        @Override
        public Stream<Place> places() {
            return section.places();
        }
    }

    private record Inverted(Place place, int scope, Step[] content) implements Step {
        @Override
        public void run(Writing to) {
            if (!holds(place.value(to.scopes()))) {
                to.scopes()[scope] = "";
                CompiledTemplate.run(content, to);
            }
        }

        @Override
        public Stream<Place> places() {
            return CompiledTemplate.places(place, content);
        }
    }

    private static Stream<Place> places(Place place, Step[] content) {
        return Stream.concat(Stream.of(place), Arrays.stream(content).flatMap(Step::places));
    }

    /**
     * Where a value is found.
     *
     * @param scope the index of the view that it is looked for in; negative where there is no such value
     * @param path the way from there; empty for the view itself
     */
    private record Place(int scope, List<ViewType.Member> path) {
        static final Place NOWHERE = new Place(-1, List.of());

        boolean isList() {
            return !path.isEmpty() && path.get(path.size() - 1).list();
        }

        boolean isOfRows() {
            return isList()
                    && RowView.class.isAssignableFrom(path.get(path.size() - 1).type());
        }

        /** Whether it is a text or a flag. */
        boolean isPlain() {
            if (path.isEmpty() || isList()) {
                return false;
            }
            Class<?> type = path.get(path.size() - 1).type();
            return type == String.class || type == boolean.class;
        }

        Object value(Object[] scopes) {
            Object found = scope < 0 ? "" : scopes[scope];
            for (int i = 0; i < path.size(); i++) {
                if (found instanceof Optional<?> perhaps) {
                    if (perhaps.isEmpty()) {
                        return "";
                    }
                    found = perhaps.get();
                }
                found = path.get(i).of(found);
            }
            return found;
        }
    }

    /** The value of what may be absent; nothing where it is. */
    private static Object held(Object object) {
        return object instanceof Optional<?> perhaps ? perhaps.isPresent() ? perhaps.get() : "" : object;
    }

    /** Neither false, an empty text, an empty list nor an absent view. */
    private static boolean holds(Object object) {
        if (object instanceof Optional<?> perhaps) {
            return perhaps.isPresent();
        }
        if (object instanceof Boolean flag) {
            return flag;
        }
        if (object instanceof String text) {
            return !text.isEmpty();
        }
        if (object instanceof Pieces pieces) {
            return !pieces.isEmpty();
        }
        return !(object instanceof List<?> list && list.isEmpty());
    }

    private static final class Compiler {
        private final Function<String, List<TemplatePart>> partials;
        /** Of the views around, the innermost last. */
        private final List<Class<?>> types = new ArrayList<>();

        private int most;

        Compiler(Function<String, List<TemplatePart>> partials) {
            this.partials = partials;
        }

        Step[] inside(Class<?> type, List<TemplatePart> parts) {
            types.add(type);
            most = Math.max(most, types.size());
            List<Step> steps = new ArrayList<>();
            add(parts, steps);
            types.remove(types.size() - 1);
            return steps.toArray(Step[]::new);
        }

        private void add(List<TemplatePart> parts, List<Step> steps) {
            for (TemplatePart part : parts) {
                if (part instanceof TemplatePart.Text text) {
                    steps.add(new Text(text.text().getBytes(StandardCharsets.UTF_8)));
                } else if (part instanceof TemplatePart.Value value) {
                    steps.add(new Value(place(value.name()), value.escaped()));
                } else if (part instanceof TemplatePart.Section section) {
                    Place place = place(section.name());
                    Step[] content = inside(held(place), section.content());
                    steps.add(
                            place.isList()
                                    ? Rows.of(new Each(place, types.size(), content))
                                    : new Section(place, types.size(), content));
                } else if (part instanceof TemplatePart.Inverted inverted) {
                    Place place = place(inverted.name());
                    steps.add(new Inverted(place, types.size(), inside(Void.class, inverted.content())));
                } else if (part instanceof TemplatePart.Partial partial) {
                    add(partials.apply(partial.name()), steps);
                }
            }
        }

        /** The type of what a section over such a value stands in. */
        private Class<?> held(Place place) {
            if (place == Place.NOWHERE) {
                return Void.class;
            }
            List<ViewType.Member> path = place.path();
            return path.isEmpty()
                    ? types.get(place.scope())
                    : path.get(path.size() - 1).type();
        }

        private Place place(String name) {
            int innermost = types.size() - 1;
            if (name.equals(".")) {
                return new Place(innermost, List.of());
            }
            Deque<String> names = new ArrayDeque<>(List.of(name.split("\\.")));
            for (int scope = innermost; scope >= 0; scope--) {
                if (ViewType.members(types.get(scope)).containsKey(names.peek())) {
                    return place(scope, names);
                }
            }
            return Place.NOWHERE;
        }

        /** Behind a list there is no name, as it stands for many. */
        private Place place(int scope, Deque<String> names) {
            List<ViewType.Member> path = new ArrayList<>();
            Class<?> type = types.get(scope);
            for (String name : names) {
                ViewType.Member member = ViewType.members(type).get(name);
                if (member == null) {
                    return Place.NOWHERE;
                }
                path.add(member);
                type = member.list() ? Void.class : member.type();
            }
            return new Place(scope, List.copyOf(path));
        }
    }
}
