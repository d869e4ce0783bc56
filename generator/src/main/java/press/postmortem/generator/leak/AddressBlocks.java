package press.postmortem.generator.leak;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the blocks of the address space are for; see {@code addresses.tsv}. */
final class AddressBlocks {
    private volatile List<Block> smallestFirst;

    enum Kind {
        HARMLESS,
        INTERNAL,
        PUBLIC
    }

    Kind kind(IpAddress address) {
        return smallestFirst().stream()
                .filter(block -> block.start().shares(address, block.prefix()))
                .findFirst()
                .map(Block::kind)
                .orElse(Kind.PUBLIC);
    }

    /** Whether this is a block of the registries as a whole, as in {@code 10.0.0.0/8}, rather than somebody's part of it. */
    boolean isBlock(IpAddress start, int prefix) {
        return smallestFirst().stream()
                .anyMatch(block -> block.prefix() == prefix && block.start().shares(start, start.bits()));
    }

    /** They are read for the first address that there is. */
    private List<Block> smallestFirst() {
        List<Block> blocks = smallestFirst;
        if (blocks == null) {
            blocks = Table.read("addresses.tsv").stream()
                    .map(Block::of)
                    .sorted(Comparator.comparingInt(Block::prefix).reversed())
                    .toList();
            smallestFirst = blocks;
        }
        return blocks;
    }

    private record Block(IpAddress start, int prefix, Kind kind) {
        static Block of(List<String> row) {
            String[] block = row.get(0).split("/");
            return new Block(
                    IpAddress.parse(block[0]).orElseThrow(),
                    Integer.parseInt(block[1]),
                    Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }
}
