package org.dishui.site.web;

import org.dishui.shared.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Why the portal did not start, in one line on stderr, for what its operator can put right. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StartFailure implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart line) return say(String.valueOf(line.getMessage()));
            if (cause instanceof PortInUseException port)
                return say(String.valueOf(FreePort.inUse(port.getPort(), port).getMessage()));
        }
        return false;
    }

    private static boolean say(String line) {
        System.err.println("Dishui cannot start. " + line);
        return true;
    }
}
