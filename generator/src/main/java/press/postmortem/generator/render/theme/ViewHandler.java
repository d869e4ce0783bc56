package press.postmortem.generator.render.theme;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a template reaches values: through {@link ViewType} alone. {@link TemplateCheck} has already refused every other name,
 * so one that is met here comes from a template that was reported and is written as nothing.
 */
final class ViewHandler implements ObjectHandler {
    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return named(name)::apply;
    }

    /** Asked once for each tag of a template, before any page is made, and for its plain texts, which have no name. */
    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
        return name == null ? scopes -> "" : named(name)::apply;
    }

    private Function<List<Object>, Object> named(String name) {
        if (name.equals(".")) {
            return scopes -> scopes.get(scopes.size() - 1);
        }
        String[] path = name.split("\\.");
        return scopes -> value(path, scopes);
    }

    /** Nothing where no scope, or nothing on the way, has such a name. */
    private static Object value(String[] path, List<Object> scopes) {
        Object found = "";
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Object scope = scopes.get(i);
            ViewType.Member member = ViewType.members(scope.getClass()).get(path[0]);
            if (member != null) {
                found = member.of(scope);
                break;
            }
        }
        for (int i = 1; i < path.length; i++) {
            Object view = held(found);
            ViewType.Member member = ViewType.members(view.getClass()).get(path[i]);
            found = member == null ? "" : member.of(view);
        }
        return found;
    }

    @Override
    public Object coerce(Object object) {
        return object;
    }

    @Override
    public Writer iterate(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
        if (!(object instanceof List<?> list)) {
            return holds(object) ? iteration.next(writer, held(object), scopes) : writer;
        }
        Writer last = writer;
        for (Object each : list) {
            last = iteration.next(last, each, scopes);
        }
        return last;
    }

    @Override
    public Writer falsey(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
        return holds(object) ? writer : iteration.next(writer, object, scopes);
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

    @Override
    public String stringify(Object object) {
        return object instanceof String text ? text : "";
    }
}
