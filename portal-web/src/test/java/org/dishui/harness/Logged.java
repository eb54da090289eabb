package org.dishui.harness;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open, ours down to DEBUG. */
final class Logged implements AutoCloseable {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("org.dishui");
    private final @Nullable Level before = ours.getLevel();
    private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            var trouble = event.getThrowableProxy();
            lines.add(event.getLoggerName() + " " + event.getFormattedMessage()
                    + (trouble == null ? "" : " " + ThrowableProxyUtil.asString(trouble)));
        }
    };

    Logged() {
        listener.setContext(root.getLoggerContext());
        listener.start();
        root.addAppender(listener);
        ours.setLevel(Level.DEBUG);
    }

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        root.detachAppender(listener);
        ours.setLevel(before);
    }
}
