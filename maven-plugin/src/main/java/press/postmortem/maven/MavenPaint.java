package press.postmortem.maven;

import org.apache.maven.shared.utils.logging.MessageBuilder;
import org.apache.maven.shared.utils.logging.MessageUtils;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.review.DiagnosticText;

/** Maven's own colours, where they are on: {@code -Dstyle.color}, a terminal, no log file. */
final class MavenPaint implements DiagnosticText.Paint {
    @Override
    public String place(String text) {
        return MessageUtils.buffer().strong(text).build();
    }

    @Override
    public String weight(Level level, String text) {
        MessageBuilder buffer = MessageUtils.buffer();
        return switch (level) {
            case ERROR -> buffer.failure(text).build();
            case WARNING -> buffer.warning(text).build();
            case NOTE, OFF -> buffer.mojo(text).build();
        };
    }
}
