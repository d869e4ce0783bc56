package press.postmortem.generator.render.theme;

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
import press.postmortem.generator.render.words.Words;

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

    /** How many values a name may stand for. */
    enum Extent {
        ONE,
        /** One, or none where it is absent. */
        PERHAPS,
        LIST,
        /** Whether a list holds something. */
        FLAG
    }

    /**
     * @param type of the value; of what it holds, where it is a list or may be absent
     * @param accessor whose caller is not checked anew for each value
     */
    record Member(Class<?> type, Extent extent, Method accessor) {
        boolean list() {
            return extent == Extent.LIST;
        }

        Object of(Object view) {
            try {
                Object value = accessor.invoke(view);
                return extent == Extent.FLAG ? !((List<?>) value).isEmpty() : value;
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(accessor.toString(), e);
            }
        }
    }

    /** By name; none for what is no view. */
    static Map<String, Member> members(Class<?> type) {
        return MEMBERS.get(type);
    }

    private static Map<String, Member> membersOf(Class<?> type) {
        Map<String, Member> members = new LinkedHashMap<>();
        if (!View.class.isAssignableFrom(type) || !type.isRecord()) {
            return members;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Type generic = component.getGenericType();
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            String name = component.getName();
            if (generic instanceof ParameterizedType holder && holder.getRawType() == List.class) {
                members.put(name, new Member(held(holder), Extent.LIST, accessor));
                members.put("has" + Words.capitalised(name), new Member(boolean.class, Extent.FLAG, accessor));
            } else if (generic instanceof ParameterizedType holder && holder.getRawType() == Optional.class) {
                members.put(name, new Member(held(holder), Extent.PERHAPS, accessor));
            } else {
                members.put(name, new Member(component.getType(), Extent.ONE, accessor));
            }
        }
        return members;
    }

    private static Class<?> held(ParameterizedType holder) {
        return (Class<?>) holder.getActualTypeArguments()[0];
    }
}
