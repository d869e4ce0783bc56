package press.postmortem.generator.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.render.view.View;

/**
 * What a template may name: the components of view records, and nothing else that Java could reach. For each list there is
 * a flag besides, {@code hasReports} for {@code reports}.
 */
final class ViewType {
    private static final ClassValue<Map<String, Member>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Member> computeValue(Class<?> type) {
            return membersOf(type);
        }
    };

    private ViewType() {}

    /**
     * @param type of the value; of what it holds, where it is a list
     * @param flag whether it says only that the list holds something
     */
    record Member(Class<?> type, boolean list, boolean flag, Method accessor) {
        private Object of(Object view) {
            try {
                Object value = accessor.invoke(view);
                return flag ? !((List<?>) value).isEmpty() : value;
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(accessor.toString(), e);
            }
        }
    }

    /** By name; none for what is no view. */
    static Map<String, Member> members(Class<?> type) {
        return MEMBERS.get(type);
    }

    /** The value of a view under that name; empty where it has none. */
    static Optional<Object> value(Object view, String name) {
        return Optional.ofNullable(members(view.getClass()).get(name)).map(member -> member.of(view));
    }

    private static Map<String, Member> membersOf(Class<?> type) {
        Map<String, Member> members = new LinkedHashMap<>();
        if (!View.class.isAssignableFrom(type) || !type.isRecord()) {
            return members;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Type generic = component.getGenericType();
            if (generic instanceof ParameterizedType list && list.getRawType() == List.class) {
                Class<?> held = (Class<?>) list.getActualTypeArguments()[0];
                members.put(component.getName(), new Member(held, true, false, component.getAccessor()));
                members.put(
                        "has" + Words.capitalised(component.getName()),
                        new Member(boolean.class, false, true, component.getAccessor()));
            } else {
                members.put(
                        component.getName(), new Member(component.getType(), false, false, component.getAccessor()));
            }
        }
        return members;
    }
}
