package org.dishui.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the portal: days begin and end in Shanghai, whatever the machine believes. */
@Configuration(proxyBeanMethods = false)
public class PortalClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    Clock clock(PortalSettings settings) {
        return settings.isDemo() ? new MovableClock(ZONE) : Clock.system(ZONE);
    }
}
