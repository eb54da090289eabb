package org.dishui.gates;

import org.dishui.Portal;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** A slice uses only the slices that its package-info names, and none in a circle. */
class SlicesTest {
    @Test
    void useOnlyWhatTheySayTheyUse() {
        ApplicationModules.of(
                        Portal.class,
                        location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
                .verify();
    }
}
