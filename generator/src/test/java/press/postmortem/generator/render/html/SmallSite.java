package press.postmortem.generator.render.html;

import java.util.Optional;
import press.postmortem.generator.incident.Postmortem;

/**
 * A site of one other page and one picture.
 *
 * @param prefix what all ids begin with
 */
record SmallSite(String prefix) implements Links {
    @Override
    public Optional<Address> link(String target) {
        if (target.startsWith("http")) {
            return Optional.of(Address.outside(target));
        }
        if (target.startsWith("#")) {
            return Optional.of(Address.within(anchor(Ids.own(target.substring(1)))));
        }
        return Optional.of(target).filter("report.md"::equals).map(path -> Address.within("../report/index.html"));
    }

    @Override
    public Optional<Address> image(String target) {
        if (target.startsWith("http")) {
            return Optional.of(Address.outside(target));
        }
        return Optional.of(target).filter("gauge.png"::equals).map(path -> Address.within("../../media/gauge.png"));
    }

    @Override
    public Address report(Postmortem report) {
        return Address.within("../report/index.html");
    }

    @Override
    public String anchor(String id) {
        return "#" + prefix + id;
    }

    @Override
    public Optional<String> id(String id) {
        return Optional.of(prefix + id);
    }
}
