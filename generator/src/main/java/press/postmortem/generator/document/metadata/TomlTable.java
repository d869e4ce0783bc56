package press.postmortem.generator.document.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.text.Findings;

/** A table of TOML while it is gathered from the places that add to it. */
final class TomlTable {
    private final int offset;
    private final SourceFile source;
    private final Findings findings;
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    private sealed interface Slot {
        int keyOffset();
    }

    private record Value(Yaml value, int keyOffset) implements Slot {}

    private record Table(TomlTable table, int keyOffset) implements Slot {}

    private record Tables(List<TomlTable> tables, int keyOffset) implements Slot {}

    TomlTable(int offset, SourceFile source, Findings findings) {
        this.offset = offset;
        this.source = source;
        this.findings = findings;
    }

    TomlTable inline(int offset) {
        return new TomlTable(offset, source, findings);
    }

    /** {@code a.b = value}. */
    void put(List<String> path, Yaml value, int keyOffset) {
        TomlTable parent = descend(path.subList(0, path.size() - 1), keyOffset);
        parent.add(path.get(path.size() - 1), new Value(value, keyOffset));
    }

    /** {@code [a.b]}. */
    TomlTable openTable(List<String> path, int keyOffset) {
        return descend(path, keyOffset);
    }

    /** {@code [[a.b]]}. */
    TomlTable appendTable(List<String> path, int keyOffset) {
        TomlTable parent = descend(path.subList(0, path.size() - 1), keyOffset);
        String key = path.get(path.size() - 1);
        TomlTable added = inline(keyOffset);
        if (parent.slots.get(key) instanceof Tables tables) {
            tables.tables().add(added);
        } else {
            parent.add(key, new Tables(new ArrayList<>(List.of(added)), keyOffset));
        }
        return added;
    }

    private TomlTable descend(List<String> path, int keyOffset) {
        TomlTable table = this;
        for (String key : path) {
            table = table.child(key, keyOffset);
        }
        return table;
    }

    private TomlTable child(String key, int keyOffset) {
        Slot slot = slots.get(key);
        if (slot instanceof Table table) {
            return table.table();
        }
        if (slot instanceof Tables tables) {
            return tables.tables().get(tables.tables().size() - 1);
        }
        TomlTable added = inline(keyOffset);
        add(key, new Table(added, keyOffset));
        return added;
    }

    private void add(String key, Slot slot) {
        Slot first = slots.putIfAbsent(key, slot);
        if (first != null) {
            findings.add(ReadingRule.DUPLICATE_KEY, slot.keyOffset(), key, source.lineAt(first.keyOffset()));
        }
    }

    Yaml.Mapping toYaml() {
        List<Yaml.Entry> entries = new ArrayList<>();
        slots.forEach((key, slot) -> entries.add(new Yaml.Entry(key, toYaml(slot), slot.keyOffset())));
        return new Yaml.Mapping(entries, offset);
    }

    private static Yaml toYaml(Slot slot) {
        if (slot instanceof Table table) {
            return table.table().toYaml();
        }
        if (slot instanceof Tables tables) {
            List<Yaml> all = new ArrayList<>();
            tables.tables().forEach(table -> all.add(table.toYaml()));
            return new Yaml.Sequence(all, slot.keyOffset());
        }
        return ((Value) slot).value();
    }
}
