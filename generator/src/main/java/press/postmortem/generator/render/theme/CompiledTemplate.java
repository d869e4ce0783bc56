package press.postmortem.generator.render.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.view.View;

/**
 * A template for one kind of view. Each of its names was looked for once, in the innermost view, then in those around it;
 * {@link TemplateCheck} has told of those that are nowhere, and they are written as nothing.
 */
final class CompiledTemplate {
    private final List<Step> steps;
    private final int scopes;

    private CompiledTemplate(List<Step> steps, int scopes) {
        this.steps = steps;
        this.scopes = scopes;
    }

    /** @param partials the parts of all that the template may include, by name */
    static CompiledTemplate of(
            List<TemplatePart> parts, Class<? extends View> view, Function<String, List<TemplatePart>> partials) {
        Compiler compiler = new Compiler(partials);
        List<Step> steps = compiler.inside(view, parts);
        return new CompiledTemplate(steps, compiler.most);
    }

    void write(View view, TextPieces out) {
        Object[] values = new Object[scopes];
        values[0] = view;
        run(steps, values, out);
    }

    private static void run(List<Step> steps, Object[] scopes, TextPieces out) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).run(scopes, out);
        }
    }

    private interface Step {
        /** @param scopes the views that the step stands in, the outermost first */
        void run(Object[] scopes, TextPieces out);
    }

    private record Text(String text) implements Step {
        @Override
        public void run(Object[] scopes, TextPieces out) {
            out.add(text);
        }
    }

    private record Value(Place place, boolean escaped) implements Step {
        @Override
        public void run(Object[] scopes, TextPieces out) {
            if (place.value(scopes) instanceof String text) {
                out.add(escaped ? Markup.escape(text) : text);
            }
        }
    }

    /** @param scope the index of the view that its content stands in */
    private record Section(Place place, int scope, List<Step> content) implements Step {
        @Override
        public void run(Object[] scopes, TextPieces out) {
            Object value = place.value(scopes);
            if (value instanceof List<?> list) {
                for (Object each : list) {
                    scopes[scope] = each;
                    CompiledTemplate.run(content, scopes, out);
                }
            } else if (holds(value)) {
                scopes[scope] = held(value);
                CompiledTemplate.run(content, scopes, out);
            }
        }
    }

    private record Inverted(Place place, int scope, List<Step> content) implements Step {
        @Override
        public void run(Object[] scopes, TextPieces out) {
            if (!holds(place.value(scopes))) {
                scopes[scope] = "";
                CompiledTemplate.run(content, scopes, out);
            }
        }
    }

    /**
     * Where a value is found.
     *
     * @param scope the index of the view that it is looked for in; negative where there is no such value
     * @param path the way from there; empty for the view itself
     */
    private record Place(int scope, List<ViewType.Member> path) {
        static final Place NOWHERE = new Place(-1, List.of());

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

        List<Step> inside(Class<?> type, List<TemplatePart> parts) {
            types.add(type);
            most = Math.max(most, types.size());
            List<Step> steps = new ArrayList<>();
            add(parts, steps);
            types.remove(types.size() - 1);
            return List.copyOf(steps);
        }

        private void add(List<TemplatePart> parts, List<Step> steps) {
            for (TemplatePart part : parts) {
                if (part instanceof TemplatePart.Text text) {
                    steps.add(new Text(text.text()));
                } else if (part instanceof TemplatePart.Value value) {
                    steps.add(new Value(place(value.name()), value.escaped()));
                } else if (part instanceof TemplatePart.Section section) {
                    Place place = place(section.name());
                    steps.add(new Section(place, types.size(), inside(held(place), section.content())));
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
